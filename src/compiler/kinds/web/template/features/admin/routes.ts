// /api/admin: figures and people, for administrators only.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readBody, readId, readQuery } from '../../server/errors.ts';
import { requireRole } from '../account/current-user.ts';
import { hashPassword } from '../account/password.ts';
import { endAllSessions } from '../account/sessions.ts';
import { findUserByEmail, insertUser, updatePassword } from '../account/table.ts';
import { countRecords } from './counts.ts';
import { countByRole, findPerson, listPeople, newestPeople, setActive, updatePerson } from './people.ts';
import type { Overview, Person } from './person.ts';
import { newPersonSchema, passwordSchema, peopleQuerySchema, personSchema } from './schema.ts';

export function adminRoutes({ database, configuration }: Services): Hono {
  const routes = new Hono();

  routes.use(async (context, next) => {
    requireRole(context, 'Administrator');
    await next();
  });

  routes.get('/overview', (context) => {
    const overview: Overview = {
      counts: countRecords(database),
      roles: countByRole(database),
      newest: newestPeople(database, 5),
    };
    return context.json(overview);
  });

  routes.get('/people', (context) => context.json(listPeople(database, readQuery(context, peopleQuerySchema))));

  routes.post('/people', async (context) => {
    const { password, ...person } = await readBody(context, newPersonSchema);
    const passwordHash = await hashPassword(password, configuration.passwordCost);
    refuseTakenEmail(person.email);
    return context.json({ id: insertUser(database, { ...person, passwordHash }) }, 201);
  });

  routes.get('/people/:id', (context) => context.json(personOf(context)));

  routes.put('/people/:id', async (context) => {
    const person = personOf(context);
    const changed = await readBody(context, personSchema);
    if (changed.role !== person.role) refuseOneself(context, person, 'You cannot change your own role.');
    refuseTakenEmail(changed.email, person.id);
    updatePerson(database, person.id, changed);
    return context.body(null, 204);
  });

  routes.post('/people/:id/deactivate', (context) => {
    const person = personOf(context);
    refuseOneself(context, person, 'You cannot deactivate your own account.');
    setActive(database, person.id, false);
    endAllSessions(database, person.id);
    return context.body(null, 204);
  });

  routes.post('/people/:id/reactivate', (context) => {
    setActive(database, personOf(context).id, true);
    return context.body(null, 204);
  });

  routes.put('/people/:id/password', async (context) => {
    const person = personOf(context);
    const { newPassword } = await readBody(context, passwordSchema);
    updatePassword(database, person.id, await hashPassword(newPassword, configuration.passwordCost));
    endAllSessions(database, person.id);
    return context.body(null, 204);
  });

  function personOf(context: Context): Person {
    const person = findPerson(database, readId(context, 'Person'));
    if (!person) throw notFound('Person');
    return person;
  }

  /** Somebody has to be left who can undo it. */
  function refuseOneself(context: Context, person: Person, complaint: string) {
    if (requireRole(context, 'Administrator').id === person.id) throw new HttpError(409, complaint);
  }

  function refuseTakenEmail(email: string, exceptId?: number) {
    const owner = findUserByEmail(database, email);
    if (owner && owner.id !== exceptId) {
      throw new HttpError(422, 'Please check the marked fields.', {
        email: 'There is already an account with this address.',
      });
    }
  }

  return routes;
}
