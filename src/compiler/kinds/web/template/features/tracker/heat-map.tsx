import { formatDate } from '../../web/format.ts';
import type { Day } from './model.ts';

const size = 14;

/** A square for each day, a column for each week; the more was done, the stronger. */
export function HeatMap({ days }: { days: readonly Day[] }) {
  const most = Math.max(1, ...days.map((day) => day.amount ?? 0));
  const columns = Math.ceil(days.length / 7);
  return (
    <section className="relative grid gap-3 overflow-x-auto rounded-card border border-line bg-surface p-5 shadow-card">
      <h2 className="text-lg font-semibold">The last half year</h2>
      <svg
        role="img"
        aria-label="The last half year, day by day"
        viewBox={`0 0 ${columns * size} ${7 * size}`}
        className="w-full max-w-2xl min-w-md"
      >
        {days.map((day, index) => (
          <rect
            key={day.date}
            data-mark
            x={Math.floor(index / 7) * size}
            y={(index % 7) * size}
            width={size - 2}
            height={size - 2}
            rx={2}
            className={day.amount ? 'fill-accent' : 'fill-line'}
            opacity={day.amount ? 0.35 + (0.65 * day.amount) / most : 1}
          >
            <title>{`${formatDate(day.date)}: ${day.amount ?? 'nothing'}`}</title>
          </rect>
        ))}
      </svg>
    </section>
  );
}
