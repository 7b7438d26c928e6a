// What was sent, counted from the messages themselves.
import type { Database } from '../../server/db.ts';
import { recipientsOf } from './message.ts';
import { listMessages } from './table.ts';

export interface DeliveryFigures {
  messages: number;
  recipients: number;
  scheduled: number;
  failed: number;
  byState: { label: string; value: number }[];
  /** The last fourteen days, the oldest first. */
  byDay: { label: string; value: number }[];
}

const days = 14;

export function deliveryFigures(database: Database, ownerId: number, now: Date): DeliveryFigures {
  const all = listMessages(database, ownerId, 'sent', undefined);
  const sent = all.filter(({ state }) => state !== 'Scheduled');
  const states = [...new Set(all.map(({ state }) => state))];
  const last = Array.from({ length: days }, (_, index) =>
    new Date(now.getTime() - (days - 1 - index) * 86_400_000).toISOString().slice(0, 10),
  );
  return {
    messages: sent.length,
    recipients: sent.reduce((sum, { recipients }) => sum + recipientsOf(recipients).length, 0),
    scheduled: all.length - sent.length,
    failed: all.filter(({ state }) => state === 'Failed').length,
    byState: states.map((state) => ({ label: state, value: all.filter((message) => message.state === state).length })),
    byDay: last.map((day) => ({
      label: day.slice(5),
      value: sent.filter(({ moment }) => moment.startsWith(day)).length,
    })),
  };
}
