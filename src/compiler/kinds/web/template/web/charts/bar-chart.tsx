import { formatNumber } from '../format.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { axisTicks, axisWidth } from './scale.ts';

const width = 520;
const height = 300;

/** One upright bar for each group, with its value above it. */
export function BarChart({ title, data, format = formatNumber, valueLabel = 'Value' }: ChartProps) {
  const ticks = axisTicks(Math.max(0, ...data.map((datum) => datum.value)));
  const top = ticks[ticks.length - 1] ?? 1;
  const left = axisWidth(ticks.map(format));
  const slot = (width - 12 - left) / Math.max(1, data.length);
  // Labels that are too long to stand side by side are slanted.
  const slanted = data.some((datum) => datum.label.length * 8 > slot);
  const plot = { left, top: 12, right: width - 12, bottom: height - (slanted ? 84 : 32) };
  const barWidth = Math.min(56, slot * 0.62);
  const y = (value: number) => plot.bottom - (Math.max(0, value) / top) * (plot.bottom - plot.top - 16);

  return (
    <ChartFrame {...{ title, data, format, valueLabel }}>
      <svg role="img" aria-label={title} viewBox={`0 0 ${width} ${height}`} className="w-full">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={plot.left - 10} y={y(tick)} dy="0.32em" textAnchor="end" className="fill-muted text-[15px]">
              {format(tick)}
            </text>
          </g>
        ))}
        {data.map((datum, index) => {
          const centre = plot.left + slot * (index + 0.5);
          return (
            <g key={datum.label}>
              <rect
                data-mark
                x={centre - barWidth / 2}
                y={y(datum.value)}
                width={barWidth}
                height={Math.max(2, plot.bottom - y(datum.value))}
                rx={4}
                fill="var(--series-1)"
              >
                <title>{`${datum.label}: ${format(datum.value)}`}</title>
              </rect>
              <text
                x={centre}
                y={y(datum.value) - 6}
                textAnchor="middle"
                className="fill-ink text-[15px] font-semibold"
              >
                {format(datum.value)}
              </text>
              <text
                x={centre}
                y={plot.bottom + 20}
                textAnchor={slanted ? 'end' : 'middle'}
                transform={slanted ? `rotate(-28 ${centre} ${plot.bottom + 16})` : undefined}
                className="fill-muted text-[15px]"
              >
                {shorten(datum.label, slanted ? 18 : 24)}
              </text>
            </g>
          );
        })}
      </svg>
    </ChartFrame>
  );
}

function shorten(label: string, length: number) {
  return label.length > length ? `${label.slice(0, length - 1)}…` : label;
}
