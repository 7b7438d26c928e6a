import { Badge } from '../../web/ui/badge.tsx';
import type { Outcome } from './case.ts';

export function OutcomeBadge({ outcome }: { outcome: Outcome | null }) {
  if (outcome === null) return <Badge>Waiting</Badge>;
  return <Badge tone={outcome === 'Kept' ? 'good' : 'bad'}>{outcome}</Badge>;
}
