// Which records a person has marked; setting and removing a mark.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { notFound, readId } from '../../server/errors.ts';
import { currentUser, requireUser } from '../account/current-user.ts';
import type { MarkAnswer, Marking } from './marking.ts';
import { countMarks, listMarkedIds, recordExists, removeMark, setMark } from './table.ts';

export function markRoutes({ database }: Services, marking: Marking): Hono {
  const routes = new Hono();

  routes.get('/', (context) => {
    const user = currentUser(context);
    return context.json(user ? listMarkedIds(database, marking, user.id) : []);
  });

  routes.put('/:id', (context) => {
    const { id: userId } = requireUser(context);
    const recordId = recordOf(context);
    setMark(database, marking, { recordId, userId, createdAt: new Date().toISOString() });
    const answer: MarkAnswer = { isMarked: true, count: countMarks(database, marking, recordId) };
    return context.json(answer);
  });

  routes.delete('/:id', (context) => {
    const { id: userId } = requireUser(context);
    const recordId = recordOf(context);
    removeMark(database, marking, recordId, userId);
    const answer: MarkAnswer = { isMarked: false, count: countMarks(database, marking, recordId) };
    return context.json(answer);
  });

  function recordOf(context: Context): number {
    const id = readId(context, marking.recordLabel);
    if (!recordExists(database, marking, id)) throw notFound(marking.recordLabel);
    return id;
  }

  return routes;
}
