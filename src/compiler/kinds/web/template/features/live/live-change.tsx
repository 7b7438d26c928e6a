import { formatNumber } from '../../web/format.ts';
import { classNames } from '../../web/ui/class-names.ts';

/** How a value stands against the one a day ago, by sign and colour. */
export function LiveChange({ value, before }: { value: number; before: number }) {
  const percent = before === 0 ? 0 : ((value - before) / Math.abs(before)) * 100;
  const rounded = Math.round(percent * 100) / 100;
  const mark = rounded > 0 ? '▲' : rounded < 0 ? '▼' : '=';
  return (
    <span
      className={classNames(
        'text-sm font-medium whitespace-nowrap tabular-nums',
        rounded > 0 ? 'text-success-ink' : rounded < 0 ? 'text-danger-ink' : 'text-muted',
      )}
    >
      <span aria-hidden>{mark} </span>
      <span className="sr-only">{rounded > 0 ? 'up ' : rounded < 0 ? 'down ' : 'unchanged '}</span>
      {`${formatNumber(Math.abs(rounded))}%`}
    </span>
  );
}
