import { formatDate, formatNumber } from '../../web/format.ts';
import type { Item } from './model.ts';

/** "5 days a week", "at most 40 $ a day", "500 $ by 4 May 2026" */
export function targetText({ kind, target, unit, isLimit, endsOn }: Item): string {
  if (kind === 'tick') return target === 7 ? 'Every day' : `${formatNumber(target)} days a week`;
  const amount = formatNumber(target, unit ?? undefined);
  if (kind === 'amount') return `${isLimit ? 'At most' : 'At least'} ${amount} a day`;
  return endsOn === null ? `${amount} in all` : `${amount} by ${formatDate(endsOn)}`;
}
