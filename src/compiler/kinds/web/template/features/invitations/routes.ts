// /api/invitations: inviting somebody by a link, and coming by one.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readBody, readId } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { email } from '../account/schema.ts';
import { findUserByEmail } from '../account/table.ts';
import { connect } from './connect.ts';
import type { OpenInvitation } from './invitation.ts';
import { findOpenInvitation, insertInvitation, listInvitations, markJoined, withdrawInvitation } from './table.ts';

const mostOpen = 100;

export function invitationRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(listInvitations(database, requireUser(context).id)));

  routes.post('/', async (context) => {
    const user = requireUser(context);
    const { email: address } = await readBody(context, z.object({ email }));
    const member = findUserByEmail(database, address);
    if (member)
      throw new HttpError(422, 'Please check the marked fields.', { email: `${member.name} is here already.` });
    const open = listInvitations(database, user.id).filter(({ joinedId }) => joinedId === null);
    if (open.length >= mostOpen) throw new HttpError(409, 'Withdraw some of your open invitations first.');
    const createdAt = new Date().toISOString();
    const id = insertInvitation(database, { inviterId: user.id, email: address.toLowerCase(), createdAt });
    return context.json(
      listInvitations(database, user.id).find((each) => each.id === id),
      201,
    );
  });

  routes.delete('/:id', (context) => {
    const { id: userId } = requireUser(context);
    if (!withdrawInvitation(database, readId(context, 'Invitation'), userId)) throw notFound('Invitation');
    return context.body(null, 204);
  });

  routes.get('/open/:token', (context) => {
    const { inviterName, email: address } = openOf(context.req.param('token'));
    const answer: OpenInvitation = { inviterName, email: address };
    return context.json(answer);
  });

  routes.post('/open/:token/accept', (context) => {
    const user = requireUser(context);
    const { id, inviterId } = openOf(context.req.param('token'));
    if (inviterId === user.id) throw new HttpError(422, 'This invitation is your own.');
    database.transaction(() => {
      markJoined(database, id, user.id);
      connect(database, { inviterId, newcomerId: user.id, newcomerName: user.name });
    });
    return context.body(null, 204);
  });

  function openOf(token: string) {
    const invitation = findOpenInvitation(database, token);
    if (!invitation) throw new HttpError(404, 'This invitation was withdrawn or used already.');
    return invitation;
  }

  return routes;
}
