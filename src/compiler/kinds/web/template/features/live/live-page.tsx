// All simulated values as they move.
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, LoadingState } from '../../web/ui/states.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { LiveChange } from './live-change.tsx';
import { LiveNotice } from './live-notice.tsx';
import { setPaused, useLive } from './live-store.ts';
import { formatLive } from './live-value.ts';
import { pageTitle } from './page.ts';
import { allSeries } from './all-series.ts';
import { Sparkline } from './sparkline.tsx';
import { Updated } from './updated.tsx';

export function LivePage() {
  const [isPaused, setIsPaused] = useState(false);
  useEffect(() => {
    setPaused(isPaused);
    return () => setPaused(false);
  }, [isPaused]);
  return (
    <>
      <PageHeader
        title={pageTitle}
        introduction="Values that move while you watch."
        actions={
          <Button variant="secondary" onClick={() => setIsPaused(!isPaused)}>
            {isPaused ? 'Go on' : 'Pause updates'}
          </Button>
        }
      />
      <div className="grid gap-8">
        <LiveNotice />
        {allSeries.map(({ key }) => (
          <SeriesTable key={key} name={key} />
        ))}
      </div>
    </>
  );
}

function SeriesTable({ name }: { name: string }) {
  const series = useLive(name);
  if (!series) return <LoadingState shape="rows" />;
  const columns = [
    { label: 'Name' },
    { label: series.label, align: 'right' },
    { label: 'Since yesterday', align: 'right' },
    { label: 'Last 24 hours', align: 'right' },
  ] as const;
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="text-2xl font-semibold">{`${series.title}: ${series.label.toLowerCase()}`}</h2>
        <Updated at={series.at} />
      </div>
      {series.values.length === 0 ? (
        <EmptyState title="Nothing moves yet" text="Records with a value appear here." />
      ) : (
        <Table label={`${series.title}: live ${series.label.toLowerCase()}`} columns={columns}>
          {series.values.map(({ id, title, value, before, recent }) => (
            <tr key={id}>
              <TableCell>
                <Link to={`${series.path}/${id}`} className="font-semibold">
                  {title}
                </Link>
              </TableCell>
              <TableCell align="right">{formatLive(series, value)}</TableCell>
              <TableCell align="right">
                <LiveChange value={value} before={before} />
              </TableCell>
              <TableCell align="right">
                <Sparkline values={recent} />
              </TableCell>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
