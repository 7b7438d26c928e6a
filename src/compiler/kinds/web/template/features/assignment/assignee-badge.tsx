import { Badge } from '../../web/ui/badge.tsx';

/** Nothing as long as nobody looks after it. */
export function AssigneeBadge({ name }: { name: string | null }) {
  return name === null ? null : <Badge tone="neutral">Assigned to {name}</Badge>;
}
