import { formatNumber } from '../format.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { axisTicks } from './scale.ts';

const width = 640;
const height = 320;
const plot = { left: 72, top: 12, right: width - 12, bottom: height - 64 };

/** One upright bar for each group, with its value above it. */
export function BarChart({ title, data, format = formatNumber, valueLabel = 'Value' }: ChartProps) {
  const ticks = axisTicks(Math.max(0, ...data.map((datum) => datum.value)));
  const top = ticks[ticks.length - 1] ?? 1;
  const slot = (plot.right - plot.left) / Math.max(1, data.length);
  const barWidth = Math.min(56, slot * 0.62);
  const y = (value: number) => plot.bottom - (Math.max(0, value) / top) * (plot.bottom - plot.top - 16);
  const slanted = data.some((datum) => datum.label.length * 7.5 > slot);

  return (
    <ChartFrame {...{ title, data, format, valueLabel }}>
      <svg role="img" aria-label={title} viewBox={`0 0 ${width} ${height}`} className="w-full">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={plot.left - 10} y={y(tick)} dy="0.32em" textAnchor="end" className="fill-muted text-[13px]">
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
                className="fill-ink text-[13px] font-semibold"
              >
                {format(datum.value)}
              </text>
              <text
                x={centre}
                y={plot.bottom + 20}
                textAnchor={slanted ? 'end' : 'middle'}
                transform={slanted ? `rotate(-28 ${centre} ${plot.bottom + 16})` : undefined}
                className="fill-muted text-[13px]"
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
