// /api/polls: everybody reads, people who are signed in ask and vote, once each.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readBody, readId } from '../../server/errors.ts';
import { currentUser, requireUser } from '../account/current-user.ts';
import { pollSchema, voteSchema } from './schema.ts';
import { findPoll, insertPoll, insertVote, listPolls } from './table.ts';

export function pollRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(listPolls(database, currentUser(context)?.id ?? null)));

  routes.post('/', async (context) => {
    const { id: authorId } = requireUser(context);
    const input = await readBody(context, pollSchema);
    const { id } = insertPoll(database, { ...input, authorId, createdAt: new Date().toISOString() });
    return context.json(findPoll(database, id, authorId), 201);
  });

  routes.post('/:id/vote', async (context) => {
    const { id: userId } = requireUser(context);
    const poll = findPoll(database, readId(context, 'Poll'), userId);
    if (!poll) throw notFound('Poll');
    const { option } = await readBody(context, voteSchema);
    if (!poll.options.some(({ id }) => id === option)) {
      throw new HttpError(422, 'Please check the marked fields.', { option: 'Choose one of the answers.' });
    }
    if (!insertVote(database, { pollId: poll.id, optionId: option, userId }))
      throw new HttpError(409, 'You have voted in this poll already.');
    return context.json(findPoll(database, poll.id, userId));
  });

  return routes;
}
