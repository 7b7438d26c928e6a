import { formatDate, formatDateTime, formatMoney, formatMonth, formatNumber, formatPercent } from '../../web/format.ts';
import type { ValueFormat } from './subject.ts';

/** A value of a report as people read it. */
export function formatValue(value: string | number | null | undefined, { as, unit }: ValueFormat): string {
  if (value === null || value === undefined) return '—';
  if (typeof value === 'string') return formatText(value, as);
  switch (as) {
    case 'money':
      return formatMoney(value, unit ?? 'USD');
    case 'percent':
      return formatPercent(value);
    case 'yes-no':
      return value === 1 ? 'Yes' : 'No';
    default:
      return formatNumber(value, unit);
  }
}

function formatText(value: string, as: ValueFormat['as']): string {
  if (as === 'date') return formatDate(value);
  if (as === 'datetime') return formatDateTime(value);
  return as === 'month' && /^\d{4}-\d{2}$/.test(value) ? formatMonth(value) : value;
}
