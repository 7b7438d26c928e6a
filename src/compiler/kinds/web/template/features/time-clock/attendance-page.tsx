import { useState } from 'react';
import { withQuery } from '../../web/api.ts';
import { BarChart } from '../../web/charts/bar-chart.tsx';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { EverybodysHours } from './routes.ts';
import { staff } from './settings.ts';
import { hoursText, timeText, toneOf } from './words.ts';

/** Everybody's days with figures, for those who look after them. */
export function AttendancePage() {
  return (
    <SignedInOnly roles={staff.length > 0 ? staff : undefined}>
      <Content />
    </SignedInOnly>
  );
}

function Content() {
  const [asked, setAsked] = useState({ person: '', from: '', to: '' });
  const hours = useResource<EverybodysHours>(withQuery('/api/time-clock/everybody', asked));

  return (
    <>
      <PageHeader title="Attendance of everybody" introduction="Who was there, when, and for how long." />
      <form className="mb-8 flex flex-wrap items-end gap-4" onSubmit={(event) => event.preventDefault()}>
        <label className="grid gap-1.5 text-sm font-medium">
          Person
          <select
            value={asked.person}
            onChange={(event) => setAsked({ ...asked, person: event.target.value })}
            className={controlLook}
          >
            <option value="">Everybody</option>
            {hours.data?.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className="grid gap-1.5 text-sm font-medium">
            {end === 'from' ? 'From' : 'To'}
            <input
              type="date"
              value={asked[end]}
              onChange={(event) => setAsked({ ...asked, [end]: event.target.value })}
              className={controlLook}
            />
          </label>
        ))}
      </form>
      <Loaded resource={hours} shape="rows">
        {(answer) =>
          answer.days.length === 0 ? (
            <EmptyState title="Nobody was expected in this time" text="Choose other dates or another person." />
          ) : (
            <Everybody {...answer} />
          )
        }
      </Loaded>
    </>
  );
}

function Everybody({ days, summaries, rates }: EverybodysHours) {
  const present = days.filter(({ state }) => state !== 'Absent').length;
  const worked = days.reduce((sum, day) => sum + day.workedMinutes, 0);
  return (
    <div className="grid gap-10">
      <section className="grid gap-6">
        <h2 className="text-2xl font-semibold">Statistics</h2>
        <Figures>
          <Figure label="Attendance rate" value={`${Math.round((present / days.length) * 100)} %`} />
          <Figure label="Late" value={String(days.filter(({ state }) => state === 'Late').length)} />
          <Figure label="Absent" value={String(days.length - present)} />
          <Figure label="Hours on average" value={hoursText(Math.round(worked / Math.max(1, present)))} />
        </Figures>
        <BarChart title="Attendance by day, in percent" data={rates} valueLabel="Percent" />
        <Table
          label="Attendance by person"
          columns={[
            { label: 'Person' },
            { label: 'Present', align: 'right' },
            { label: 'Late', align: 'right' },
            { label: 'Absent', align: 'right' },
            { label: 'Hours', align: 'right' },
          ]}
        >
          {summaries.map((one) => (
            <tr key={one.name}>
              <TableCell>{one.name}</TableCell>
              <TableCell align="right">{one.presentDays}</TableCell>
              <TableCell align="right">{one.lateDays}</TableCell>
              <TableCell align="right">{one.absentDays}</TableCell>
              <TableCell align="right">{hoursText(one.workedMinutes)}</TableCell>
            </tr>
          ))}
        </Table>
      </section>
      <section className="grid gap-6">
        <h2 className="text-2xl font-semibold">Attendance records</h2>
        <Table
          label="Attendance records of everybody"
          columns={[
            { label: 'Person' },
            { label: 'Date' },
            { label: 'Status' },
            { label: 'Clocked in' },
            { label: 'Clocked out' },
            { label: 'Attendance time', align: 'right' },
          ]}
        >
          {days.slice(0, 100).map((day) => (
            <tr key={`${day.person} ${day.date}`}>
              <TableCell>{day.person}</TableCell>
              <TableCell>{formatDate(day.date)}</TableCell>
              <TableCell>
                <Badge tone={toneOf(day.state)}>{day.state}</Badge>
              </TableCell>
              <TableCell>{timeText(day.clockedInAt)}</TableCell>
              <TableCell>{timeText(day.clockedOutAt)}</TableCell>
              <TableCell align="right">{hoursText(day.workedMinutes)}</TableCell>
            </tr>
          ))}
        </Table>
      </section>
    </div>
  );
}
