import { today } from '../../web/days.ts';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';

/** Whether an announcement stands on every page: from which day, until which day, or no longer. */
export function ToldUntil({ from, until }: { from?: string | null; until: string | null }) {
  const day = today();
  if (until && until < day) return <Badge tone="neutral">Ended on {formatDate(until)}</Badge>;
  if (from && from > day) return <Badge tone="neutral">From {formatDate(from)}</Badge>;
  return <Badge tone="good">{until ? `Until ${formatDate(until)}` : 'Until further notice'}</Badge>;
}
