const [width, height] = [96, 28];

/** The course of a few values, without axes; decoration beside the figures. */
export function Sparkline({ values }: { values: readonly number[] }) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = (value: number) => height - 3 - ((value - low) / (high - low || 1)) * (height - 6);
  const line = values.map((value, index) => `${(index / (values.length - 1)) * width},${y(value)}`).join(' ');
  return (
    <svg aria-hidden viewBox={`0 0 ${width} ${height}`} className="inline-block h-7 w-24">
      <polyline points={line} fill="none" stroke="var(--series-1)" strokeWidth={2} strokeLinejoin="round" />
    </svg>
  );
}
