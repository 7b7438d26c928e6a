// The course of a value over time; the axis reaches from the lowest to the highest, so that small moves are seen.
import { ChartFrame } from '../../web/charts/chart-frame.tsx';
import type { LivePoint } from './live-value.ts';

interface SeriesChartProps {
  title: string;
  points: readonly LivePoint[];
  span: 'day' | 'month';
  format: (value: number) => string;
  valueLabel: string;
}

const [width, height] = [520, 280];
const plot = { left: 96, top: 16, right: width - 20, bottom: height - 36 };

export function SeriesChart({ title, points, span, format, valueLabel }: SeriesChartProps) {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (index: number) => plot.left + (index / Math.max(1, points.length - 1)) * (plot.right - plot.left);
  const y = (value: number) => plot.bottom - ((value - low) / (high - low || 1)) * (plot.bottom - plot.top);
  const line = points.map(({ value }, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(value)}`).join(' ');
  const label = (at: string) =>
    span === 'day'
      ? new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
      : new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
  const full = (at: string) => (span === 'day' ? label(at) : `${label(at)}, ${at.slice(11, 16)}`);
  const ticks = [low, (low + high) / 2, high];
  const data = points.map(({ at, value }) => ({ label: full(at), value }));
  const last = points.length - 1;

  return (
    <ChartFrame {...{ title, data, format, valueLabel }}>
      <svg role="img" aria-label={title} viewBox={`0 0 ${width} ${height}`} className="w-full">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={plot.left - 10} y={y(tick)} dy="0.32em" textAnchor="end" className="fill-muted text-[15px]">
              {format(Math.round(tick * 100) / 100)}
            </text>
          </g>
        ))}
        <path d={`${line} L${x(last)} ${plot.bottom} L${x(0)} ${plot.bottom} Z`} fill="var(--series-1)" opacity={0.1} />
        <path d={line} fill="none" stroke="var(--series-1)" strokeWidth={2.5} strokeLinejoin="round" />
        {points.map(({ at, value }, index) => (
          <circle key={at} data-mark cx={x(index)} cy={y(value)} r={index === last ? 5 : 2.5} fill="var(--series-1)">
            <title>{`${full(at)}: ${format(value)}`}</title>
          </circle>
        ))}
        {points.map(({ at }, index) =>
          index % 15 === 0 ? (
            <text
              key={at}
              x={x(index)}
              y={plot.bottom + 22}
              textAnchor={index === last ? 'end' : 'middle'}
              className="fill-muted text-[15px]"
            >
              {label(at)}
            </text>
          ) : null,
        )}
      </svg>
    </ChartFrame>
  );
}
