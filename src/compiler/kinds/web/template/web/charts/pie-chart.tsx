import { formatNumber } from '../format.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';

const radius = 100;
const thickness = 38;

/** Shares of a whole as a ring, largest first, with a legend that carries names, values and shares. */
export function PieChart({ title, data, format = formatNumber, valueLabel = 'Value' }: ChartProps) {
  const slices = data.filter((datum) => datum.value > 0).toSorted((a, b) => b.value - a.value);
  const total = slices.reduce((sum, datum) => sum + datum.value, 0);
  const rings = slices.map((datum, index) => {
    const before = slices.slice(0, index).reduce((sum, other) => sum + other.value, 0);
    return { ...datum, share: datum.value / total, start: before / total, colour: `var(--series-${(index % 6) + 1})` };
  });

  return (
    <ChartFrame {...{ title, data, format, valueLabel }}>
      <div className="grid items-center gap-6 sm:grid-cols-[minmax(10rem,14rem)_1fr]">
        <svg role="img" aria-label={title} viewBox="-105 -105 210 210" className="w-full max-w-56 justify-self-center">
          {rings.map((ring) => (
            <path
              key={ring.label}
              data-mark
              d={ringPath(ring.start, ring.share)}
              fill={ring.colour}
              strokeWidth={2}
              className="stroke-surface"
            >
              <title>{`${ring.label}: ${format(ring.value)}`}</title>
            </path>
          ))}
          <text textAnchor="middle" dy="0.35em" className="fill-ink text-[22px] font-bold">
            {format(total)}
          </text>
        </svg>
        <ul className="grid gap-2">
          {rings.map((ring) => (
            <li key={ring.label} className="flex items-center gap-3">
              <svg aria-hidden viewBox="0 0 12 12" className="size-3 shrink-0">
                <rect width={12} height={12} rx={3} fill={ring.colour} />
              </svg>
              <span className="grow">{ring.label}</span>
              <span className="font-semibold tabular-nums">{format(ring.value)}</span>
              <span className="w-12 text-right text-muted tabular-nums">{Math.round(ring.share * 100)}%</span>
            </li>
          ))}
        </ul>
      </div>
    </ChartFrame>
  );
}

/** A piece of the ring; `start` and `share` are parts of the full turn, from twelve o'clock. */
function ringPath(start: number, share: number): string {
  // A full circle has no arc from a point to itself: it stops just short.
  const end = start + Math.min(share, 0.99999);
  const inner = radius - thickness;
  const large = share > 0.5 ? 1 : 0;
  return (
    `M${point(start, radius)} A${radius} ${radius} 0 ${large} 1 ${point(end, radius)} ` +
    `L${point(end, inner)} A${inner} ${inner} 0 ${large} 0 ${point(start, inner)} Z`
  );
}

function point(turn: number, distance: number): string {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  return `${(Math.cos(angle) * distance).toFixed(2)} ${(Math.sin(angle) * distance).toFixed(2)}`;
}
