import { formatNumber } from '../format.ts';

/** How a figure stands against the period of equal length before. */
export function Change({ now, before }: { now: number; before: number }) {
  return <p className="mt-1 text-sm text-muted">{changeText(now, before)}</p>;
}

function changeText(now: number, before: number): string {
  if (now === before) return 'As in the period before';
  if (before === 0) return 'Nothing in the period before';
  const percent = ((now - before) / Math.abs(before)) * 100;
  return `${percent > 0 ? '▲' : '▼'} ${formatNumber(Math.round(Math.abs(percent)))}% against the period before`;
}
