// Whole months and years from one day to another; days are counted from 1 January 1970.

export function monthsBetween(from: number, to: number): number {
  const [start, end] = [new Date(from * 86_400_000), new Date(to * 86_400_000)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}

export function yearsBetween(from: number, to: number): number {
  return Math.floor(monthsBetween(from, to) / 12);
}
