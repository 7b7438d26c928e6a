// A record's value now and how it came there, on its page.
import { useState } from 'react';
import { withQuery } from '../../web/api.ts';
import { useResource } from '../../web/use-resource.ts';
import { Button } from '../../web/ui/button.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { LiveChange } from './live-change.tsx';
import { LiveNotice } from './live-notice.tsx';
import { useLive } from './live-store.ts';
import { formatLive, type LivePoint } from './live-value.ts';
import { SeriesChart } from './series-chart.tsx';
import { Updated } from './updated.tsx';

const spans = [
  { value: 'day', label: '24 hours' },
  { value: 'month', label: '30 days' },
] as const;

export function LivePanel({ series: key, id }: { series: string; id: number }) {
  const series = useLive(key);
  const [span, setSpan] = useState<'day' | 'month'>('month');
  const history = useResource<LivePoint[]>(withQuery(`/api/live/${key}/${id}`, { span }));
  const live = series?.values.find((each) => each.id === id);
  if (!series || !live) return null;
  const format = (value: number) => formatLive(series, value);
  return (
    <section aria-label={`${series.label} over time`} className="mt-10 grid gap-4">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h2 className="text-2xl font-semibold">{`${series.label} now`}</h2>
          <p className="mt-1 flex items-baseline gap-3">
            <span className="text-3xl font-bold tabular-nums">{format(live.value)}</span>
            <LiveChange value={live.value} before={live.before} />
          </p>
          <Updated at={series.at} />
        </div>
        <div role="group" aria-label="Time shown" className="flex gap-2">
          {spans.map(({ value, label }) => (
            <Button
              key={value}
              size="small"
              variant={span === value ? 'primary' : 'secondary'}
              aria-pressed={span === value}
              onClick={() => setSpan(value)}
            >
              {label}
            </Button>
          ))}
        </div>
      </div>
      <Loaded resource={history} shape="page">
        {(points) => (
          <SeriesChart
            title={`${series.label} in the last ${span === 'day' ? '24 hours' : '30 days'}`}
            points={points}
            span={span}
            format={format}
            valueLabel={series.label}
          />
        )}
      </Loaded>
      <LiveNotice />
    </section>
  );
}
