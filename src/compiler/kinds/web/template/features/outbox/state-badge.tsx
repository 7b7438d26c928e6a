import { Badge } from '../../web/ui/badge.tsx';
import type { DeliveryState } from './message.ts';

export function StateBadge({ state }: { state: DeliveryState }) {
  const tone = state === 'Failed' ? 'bad' : state === 'Sent' || state === 'Delivered' ? 'good' : 'neutral';
  return <Badge tone={tone}>{state === 'Sent' || state === 'Delivered' ? `${state} (simulated)` : state}</Badge>;
}
