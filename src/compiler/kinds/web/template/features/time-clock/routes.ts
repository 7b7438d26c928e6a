// /api/time-clock: one's own clock, and the hours of everybody for those who look after them.
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { HttpError, readQuery } from '../../server/errors.ts';
import { requireRole, requireUser } from '../account/current-user.ts';
import { attendanceDays, dayOf, summaryOf, type AttendanceDay } from './attendance.ts';
import { staff } from './settings.ts';
import { clockedPeople, clockedSince, clockIn, clockOut, entriesSince, openEntry } from './table.ts';

const ownDays = 30;
const date = z.iso.date('This is no date.').optional();
const everybodySchema = z.object({ person: z.coerce.number().int().optional(), from: date, to: date });

export interface OwnClock {
  /** Since when the person is at work; null when not. */
  since: string | null;
  days: AttendanceDay[];
}

export interface EverybodysHours {
  people: { id: number; name: string }[];
  days: (AttendanceDay & { person: string })[];
  summaries: ReturnType<typeof summaryOf>[];
  /** Share of working days on which people came, in percent, by day, the oldest first. */
  rates: { label: string; value: number }[];
}

export function timeClockRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => {
    const user = requireUser(context);
    return context.json(own(user.id, new Date()));
  });

  routes.post('/in', (context) => {
    const user = requireUser(context);
    if (openEntry(database, user.id)) throw new HttpError(409, 'You are clocked in already.');
    clockIn(database, user.id, new Date());
    return context.json(own(user.id, new Date()), 201);
  });

  routes.post('/out', (context) => {
    const user = requireUser(context);
    const entry = openEntry(database, user.id);
    if (!entry) throw new HttpError(409, 'You are not clocked in.');
    clockOut(database, entry.id, new Date());
    return context.json(own(user.id, new Date()));
  });

  routes.get('/everybody', (context) => {
    requireStaff(context);
    const now = new Date();
    const { person, from = dayOf(daysBefore(now, 14)), to = dayOf(now) } = readQuery(context, everybodySchema);
    const people = clockedPeople(database);
    const chosen = people.filter(({ id }) => person === undefined || id === person);
    const each = chosen.map(({ id, name }) => {
      const start = startFor(id, new Date(`${from}T00:00:00.000Z`), now);
      const days = attendanceDays(entriesSince(database, id, start.toISOString()), start, now);
      return { name, days: days.filter((day) => day.date <= to) };
    });
    const days = each
      .flatMap(({ name, days: own }) => own.map((day) => ({ ...day, person: name })))
      .toSorted((one, other) => other.date.localeCompare(one.date) || one.person.localeCompare(other.person));
    const answer: EverybodysHours = {
      people,
      days,
      summaries: each.map(({ name, days: own }) => summaryOf(name, own)),
      rates: ratesOf(days),
    };
    return context.json(answer);
  });

  /** Nobody is absent from days before they first clocked in. */
  function startFor(userId: number, from: Date, now: Date): Date {
    const first = clockedSince(database, userId);
    const since = first === null ? now : new Date(first);
    return since > from ? since : from;
  }

  function own(userId: number, now: Date): OwnClock {
    const from = startFor(userId, daysBefore(now, ownDays), now);
    return {
      since: openEntry(database, userId)?.clockedInAt ?? null,
      days: attendanceDays(entriesSince(database, userId, `${dayOf(from)}T00:00:00.000Z`), from, now),
    };
  }

  return routes;
}

function requireStaff(context: Context) {
  if (staff.length === 0) requireUser(context);
  else requireRole(context, ...staff);
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);

function ratesOf(days: readonly AttendanceDay[]): EverybodysHours['rates'] {
  return [...Map.groupBy(days, (day) => day.date)]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .slice(-10)
    .map(([label, own]) => ({
      label: label.slice(5),
      value: Math.round((own.filter(({ state }) => state !== 'Absent').length / own.length) * 100),
    }));
}
