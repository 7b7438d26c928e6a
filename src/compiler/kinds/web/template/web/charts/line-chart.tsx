import { formatNumber } from '../format.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { axisTicks, axisWidth } from './scale.ts';

const width = 520;
const height = 300;

/** A line through the groups in their order, usually months, with a point on each. */
export function LineChart({ title, data, format = formatNumber, valueLabel = 'Value' }: ChartProps) {
  const ticks = axisTicks(Math.max(0, ...data.map((datum) => datum.value)));
  const top = ticks[ticks.length - 1] ?? 1;
  const plot = { left: axisWidth(ticks.map(format)), top: 20, right: width - 40, bottom: height - 40 };
  const step = (plot.right - plot.left) / Math.max(1, data.length - 1);
  const x = (index: number) => (data.length === 1 ? (plot.left + plot.right) / 2 : plot.left + step * index);
  const y = (value: number) => plot.bottom - (Math.max(0, value) / top) * (plot.bottom - plot.top);
  const line = data.map((datum, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(datum.value)}`).join(' ');
  // As many labels under the axis as fit side by side.
  const every = Math.max(1, Math.ceil(data.length / 5));

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
        <path
          d={`${line} L${x(data.length - 1)} ${plot.bottom} L${x(0)} ${plot.bottom} Z`}
          fill="var(--series-1)"
          opacity={0.12}
        />
        <path
          d={line}
          fill="none"
          stroke="var(--series-1)"
          strokeWidth={3}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
        {data.map((datum, index) => (
          <g key={datum.label}>
            <circle
              data-mark
              cx={x(index)}
              cy={y(datum.value)}
              r={5}
              fill="var(--series-1)"
              strokeWidth={2}
              className="stroke-surface"
            >
              <title>{`${datum.label}: ${format(datum.value)}`}</title>
            </circle>
            {index % every === 0 && (
              <text x={x(index)} y={plot.bottom + 24} textAnchor="middle" className="fill-muted text-[15px]">
                {datum.label}
              </text>
            )}
          </g>
        ))}
      </svg>
    </ChartFrame>
  );
}
