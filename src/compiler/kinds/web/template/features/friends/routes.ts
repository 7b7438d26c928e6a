// /api/friends: asking, accepting, declining, parting.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readId } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { findPerson } from '../people/table.ts';
import { acceptFriendship, askForFriendship, endFriendship, listFriends } from './table.ts';

/** What the other person is told, where there is a way to tell it. */
export interface FriendNews {
  recipientId: number;
  text: string;
  path: string;
}

export function friendRoutes({ database }: Services, tell: (news: FriendNews) => void = () => {}): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(listFriends(database, requireUser(context).id)));

  routes.post('/:id', (context) => {
    const user = requireUser(context);
    const otherId = otherOf(context, user.id);
    const outcome = askForFriendship(database, { userId: user.id, otherId }, now());
    const text =
      outcome === 'friends' ? `${user.name} and you are friends now.` : `${user.name} asks to be your friend.`;
    tell({ recipientId: otherId, text, path: '/friends' });
    return context.json({ outcome }, 201);
  });

  routes.post('/:id/accept', (context) => {
    const user = requireUser(context);
    const otherId = otherOf(context, user.id);
    if (!acceptFriendship(database, { userId: user.id, otherId }, now())) throw notFound('Request');
    tell({ recipientId: otherId, text: `${user.name} has accepted your friend request.`, path: `/people/${user.id}` });
    return context.body(null, 204);
  });

  routes.delete('/:id', (context) => {
    const { id } = requireUser(context);
    if (!endFriendship(database, { userId: id, otherId: otherOf(context, id) })) throw notFound('Request');
    return context.body(null, 204);
  });

  function otherOf(context: Context, userId: number): number {
    const id = readId(context, 'Person');
    if (id === userId) throw new HttpError(422, 'Nobody can be a friend of their own.');
    if (!findPerson(database, id)) throw notFound('Person');
    return id;
  }

  return routes;
}

function now(): string {
  return new Date().toISOString();
}
