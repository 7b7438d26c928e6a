// /api/enrolment: what the person who asks has joined, joining and leaving.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readId } from '../../server/errors.ts';
import { today } from '../../web/days.ts';
import { currentUser, requireUser } from '../account/current-user.ts';
import type { Enrolment, Joinable, JoinableRecord, Places } from './enrolment.ts';
import { joinables } from './joinables.ts';
import { countJoined, deleteJoined, hasJoined, insertJoined, listJoined } from './table.ts';

export function enrolmentRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(enrolmentsOf(requireUser(context).id)));

  routes.get('/:kind/:id', (context) => {
    const { kind, record } = joinable(context);
    return context.json(placesOf(kind, record, currentUser(context)?.id));
  });

  routes.post('/:kind/:id', (context) => {
    const user = requireUser(context);
    const { kind, record } = joinable(context);
    // Counting and joining belong together: two people cannot take the last place.
    database.transaction(() => {
      const places = placesOf(kind, record, user.id);
      if (places.isJoined) throw new HttpError(409, 'You have joined this already.');
      if (places.isOver) throw new HttpError(409, 'This has already taken place.');
      if (places.taken >= places.capacity) throw new HttpError(409, 'This is full: no places are left.');
      insertJoined(database, user.id, { kind: kind.key, recordId: record.id, joinedAt: new Date().toISOString() });
    });
    return context.json(enrolmentsOf(user.id), 201);
  });

  routes.delete('/:kind/:id', (context) => {
    const user = requireUser(context);
    const { kind, record } = joinable(context);
    deleteJoined(database, user.id, kind.key, record.id);
    return context.json(enrolmentsOf(user.id));
  });

  function joinable(context: Context): { kind: Joinable; record: JoinableRecord } {
    const kind = joinables.find(({ key }) => key === context.req.param('kind'));
    const record = kind?.find(database, readId(context, kind.label));
    if (!kind || !record) throw notFound(kind?.label ?? 'What you want to join');
    return { kind, record };
  }

  function placesOf(kind: Joinable, record: JoinableRecord, userId: number | undefined): Places {
    return {
      capacity: record.capacity,
      taken: countJoined(database, kind.key, record.id),
      isJoined: userId !== undefined && hasJoined(database, userId, kind.key, record.id),
      isOver: record.closes !== null && record.closes.slice(0, 10) < today(),
    };
  }

  function enrolmentsOf(userId: number): Enrolment[] {
    return listJoined(database, userId).flatMap((joined) => {
      const kind = joinables.find(({ key }) => key === joined.kind);
      const record = kind?.find(database, joined.recordId);
      if (!kind || !record) return [];
      return [{ ...joined, title: record.title, date: record.date, path: `${kind.path}/${record.id}` }];
    });
  }

  return routes;
}
