/** Round numbers from zero to at least `maximum`, for the lines of a chart: `axisTicks(47)` is [0, 20, 40, 60]. */
export function axisTicks(maximum: number, count = 4): number[] {
  if (maximum <= 0) return [0, 1];
  const rough = maximum / count;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((candidate) => candidate >= rough) ?? rough;
  const steps = Math.ceil(Number((maximum / step).toPrecision(12)));
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Room for the labels beside the axis, which are about 8 units a character. */
export function axisWidth(labels: readonly string[]): number {
  return 20 + 8 * Math.max(2, ...labels.map((label) => label.length));
}
