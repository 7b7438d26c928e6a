import { api, ApiError } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { AttendanceDay } from './attendance.ts';
import { hoursText, timeText, toneOf } from './words.ts';
import type { OwnClock } from './routes.ts';
import { settings } from './settings.ts';

/** Clocking in and out, and one's own days. */
export function TimeClockPage() {
  return (
    <SignedInOnly>
      <Content />
    </SignedInOnly>
  );
}

function Content() {
  const clock = useResource<OwnClock>('/api/time-clock');
  const showStatus = useStatus();

  async function press(direction: 'in' | 'out') {
    try {
      await api.post(`/api/time-clock/${direction}`);
      showStatus(`Clocked ${direction} at ${timeText(new Date().toISOString())}`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
    clock.reload();
  }

  return (
    <>
      <PageHeader title={settings.title} introduction="Clock in when you begin and out when you leave." />
      <Loaded resource={clock} shape="rows">
        {({ since, days }) => (
          <div className="grid gap-10">
            <Card className="max-w-xl">
              <CardBody className="grid gap-4">
                <p className="text-xl font-semibold">
                  {since === null ? 'You are not clocked in.' : `Clocked in since ${timeText(since)}.`}
                </p>
                <div className="flex flex-wrap gap-3">
                  <Button size="large" disabled={since !== null} onClick={() => void press('in')}>
                    Clock in
                  </Button>
                  <Button size="large" variant="secondary" disabled={since === null} onClick={() => void press('out')}>
                    Clock out
                  </Button>
                </div>
              </CardBody>
            </Card>
            <OwnDays days={days} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function OwnDays({ days }: { days: readonly AttendanceDay[] }) {
  const sum = (of: 'workedMinutes' | 'absentMinutes') => days.reduce((total, day) => total + day[of], 0);
  return (
    <section className="grid gap-6">
      <h2 className="text-2xl font-semibold">My attendance records</h2>
      <Figures>
        <Figure label="Attendance time, 30 days" value={hoursText(sum('workedMinutes'))} />
        <Figure label="Absence time, 30 days" value={hoursText(sum('absentMinutes'))} />
        <Figure label="Days at work" value={String(days.filter((day) => day.state !== 'Absent').length)} />
      </Figures>
      <Table
        label="My attendance records"
        columns={[
          { label: 'Date' },
          { label: 'Status' },
          { label: 'Clocked in' },
          { label: 'Clocked out' },
          { label: 'Attendance time', align: 'right' },
          { label: 'Absence time', align: 'right' },
        ]}
      >
        {days.map((day) => (
          <tr key={day.date}>
            <TableCell>{formatDate(day.date)}</TableCell>
            <TableCell>
              <Badge tone={toneOf(day.state)}>{day.state}</Badge>
            </TableCell>
            <TableCell>{timeText(day.clockedInAt)}</TableCell>
            <TableCell>{timeText(day.clockedOutAt)}</TableCell>
            <TableCell align="right">{hoursText(day.workedMinutes)}</TableCell>
            <TableCell align="right">{hoursText(day.absentMinutes)}</TableCell>
          </tr>
        ))}
      </Table>
    </section>
  );
}
