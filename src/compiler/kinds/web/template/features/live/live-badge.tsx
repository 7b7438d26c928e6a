// A record's value now, in a list.
import { LiveChange } from './live-change.tsx';
import { useLive } from './live-store.ts';
import { formatLive } from './live-value.ts';

export function LiveBadge({ series: key, id }: { series: string; id: number }) {
  const series = useLive(key);
  const live = series?.values.find((each) => each.id === id);
  if (!series || !live) return null;
  return (
    <span className="inline-flex items-center gap-2 text-sm whitespace-nowrap" title="Simulated">
      <span className="text-muted">Live</span>
      <span className="font-semibold tabular-nums">{formatLive(series, live.value)}</span>
      <LiveChange value={live.value} before={live.before} />
    </span>
  );
}
