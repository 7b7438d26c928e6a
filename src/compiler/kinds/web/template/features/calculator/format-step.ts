// How numbers of a calculation are written for people.
const locale = 'en';

export function formatStep({
  value,
  as,
  unit,
  decimals,
}: {
  value: number;
  as: string;
  unit?: string;
  decimals: number;
}): string {
  if (as === 'money') {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: unit ?? 'USD',
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value);
  }
  const text = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);
  if (as === 'percent') return `${text}%`;
  return unit ? `${text} ${unit}` : text;
}
