import { Badge } from '../../web/ui/badge.tsx';

interface StockBadgeProps {
  quantity: number | null;
  /** At so many or fewer the stock is low. */
  lowAt: number | null;
}

/** Nothing where there is enough. */
export function StockBadge({ quantity, lowAt }: StockBadgeProps) {
  const left = quantity ?? 0;
  if (left === 0) return <Badge tone="bad">Out of stock</Badge>;
  return left <= (lowAt ?? 5) ? <Badge tone="bad">Low stock</Badge> : null;
}
