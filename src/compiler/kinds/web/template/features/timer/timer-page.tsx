import { useState } from 'react';
import { BarChart } from '../../web/charts/bar-chart.tsx';
import { api, ApiError } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { Button } from '../../web/ui/button.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { minutesPerDay } from './minutes-per-day.ts';
import { settings, type Mode } from './settings.ts';
import type { TimedSession } from './table.ts';
import { TimerPanel } from './timer-panel.tsx';

const names: Record<Mode, string> = { focus: 'Focus', countdown: 'Countdown', stopwatch: 'Stopwatch' };

/** The timers, and the sessions that were saved. */
export function TimerPage() {
  return (
    <SignedInOnly>
      <Content />
    </SignedInOnly>
  );
}

function Content() {
  const [mode, setMode] = useState<Mode>(settings.modes[0] ?? 'stopwatch');
  const sessions = useResource<TimedSession[]>('/api/timer/sessions');
  const showStatus = useStatus();

  async function run(sent: Promise<unknown>, message: string) {
    try {
      await sent;
      showStatus(message);
      sessions.reload();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  return (
    <>
      <PageHeader title={settings.title} introduction="Start it, and keep what you timed." />
      {settings.modes.length > 1 && (
        <div role="group" aria-label="Kind of timer" className="mb-6 flex flex-wrap justify-center gap-2">
          {settings.modes.map((each) => (
            <Button
              key={each}
              variant={each === mode ? 'primary' : 'secondary'}
              aria-pressed={each === mode}
              onClick={() => setMode(each)}
            >
              {names[each]}
            </Button>
          ))}
        </div>
      )}
      <TimerPanel
        key={mode}
        mode={mode}
        onSave={(session) => run(api.post('/api/timer/sessions', { mode, ...session }), 'Session saved.')}
      />
      <section className="mt-12 grid gap-6">
        <h2 className="text-2xl font-semibold">Sessions</h2>
        <Loaded resource={sessions} shape="rows">
          {(all) => (
            <Sessions
              sessions={all}
              onDelete={(id) => run(api.delete(`/api/timer/sessions/${id}`), 'Session deleted.')}
            />
          )}
        </Loaded>
      </section>
    </>
  );
}

interface SessionsProps {
  sessions: readonly TimedSession[];
  onDelete: (id: number) => Promise<void>;
}

function Sessions({ sessions, onDelete }: SessionsProps) {
  const days = minutesPerDay(sessions, 7);
  return (
    <>
      <Figures>
        <Figure label="Today" value={`${days.at(-1)?.value ?? 0} min`} />
        <Figure label="Last 7 days" value={`${days.reduce((sum, day) => sum + day.value, 0)} min`} />
        <Figure label="Sessions" value={String(sessions.length)} />
      </Figures>
      <BarChart title="Minutes per day" data={days} valueLabel="Minutes" />
      <Table
        label="Sessions"
        columns={[
          { label: 'What for' },
          { label: 'Kind' },
          { label: 'Day' },
          { label: 'Time', align: 'right' },
          { label: 'Remove', align: 'right' },
        ]}
      >
        {sessions.slice(0, 20).map((session) => (
          <tr key={session.id}>
            <TableCell>{session.label ?? '—'}</TableCell>
            <TableCell>{names[session.mode]}</TableCell>
            <TableCell>{formatDate(session.endedAt)}</TableCell>
            <TableCell align="right">{durationText(session.seconds)}</TableCell>
            <TableCell align="right">
              <Button variant="quiet" size="small" onClick={() => void onDelete(session.id)}>
                Delete
              </Button>
            </TableCell>
          </tr>
        ))}
      </Table>
    </>
  );
}

function durationText(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
