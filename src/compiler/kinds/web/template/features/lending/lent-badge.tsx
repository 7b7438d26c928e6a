import { Badge } from '../../web/ui/badge.tsx';
import { useOut } from './lending-store.ts';

/** In a list: is there a copy to borrow? */
export function LentBadge({ recordId }: { recordId: number }) {
  const out = useOut();
  if (!out) return null;
  return out.has(recordId) ? <Badge tone="neutral">On loan</Badge> : <Badge tone="good">Available</Badge>;
}
