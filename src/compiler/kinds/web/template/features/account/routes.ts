// /api/account: register, sign in and out, profile, password, the end of an account.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { forbidden, HttpError, readBody } from '../../server/errors.ts';
import { createAttemptLimit } from './attempt-limit.ts';
import { currentUser, requireUser } from './current-user.ts';
import { demoPassword } from './demo.ts';
import { vacantAdministration } from './first-administrator.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { profileRoutes } from './profile-routes.ts';
import {
  credentialsSchema,
  demoPersonSchema,
  passwordChangeSchema,
  profileSchema,
  registrationSchema,
} from './schema.ts';
import { endAllSessions, endSession, startSession } from './sessions.ts';
import {
  deleteUser,
  findPasswordHash,
  findUser,
  findUserByEmail,
  insertUser,
  isActive,
  listDemoPeople,
  updatePassword,
  updateProfile,
} from './table.ts';
import type { SessionAnswer } from './user.ts';

const wrongCredentials = 'The email address or the password is wrong.';

export function accountRoutes(services: Services): Hono {
  const { database, configuration } = services;
  const routes = new Hono();
  const limit = createAttemptLimit({ now: Date.now });
  routes.route('/', profileRoutes(services));

  routes.get('/session', (context) => {
    const answer: SessionAnswer = {
      user: currentUser(context),
      isFirst: vacantAdministration(services) !== undefined,
      demo: configuration.demoUser ? { password: demoPassword, people: listDemoPeople(database) } : null,
    };
    return context.json(answer);
  });

  routes.post('/register', async (context) => {
    const { name, email, password, role } = await readBody(context, registrationSchema);
    refuseTakenEmail(email);
    const passwordHash = await hashPassword(password, configuration.passwordCost);
    // Hashing takes a moment in which somebody else may have registered the same address.
    refuseTakenEmail(email);
    const id = insertUser(database, {
      name,
      email,
      role: vacantAdministration(services) ?? role,
      passwordHash,
    });
    startSession(context, id);
    return context.json({ user: findUser(database, id) }, 201);
  });

  routes.post('/sign-in', async (context) => {
    const { email, password } = await readBody(context, credentialsSchema);
    const key = email.toLowerCase();
    const minutes = limit.minutesToWait(key);
    if (minutes > 0) throw new HttpError(429, `Too many attempts. Please try again in ${minutes} minutes.`);
    const user = findUserByEmail(database, email);
    const isUsable = user !== null && isActive(database, user.id) && (configuration.demoUser || !user.isDemo);
    const hash = isUsable ? findPasswordHash(database, user.id) : null;
    const matches = await verifyPassword(password, hash, configuration.passwordCost);
    if (!isUsable || !matches) {
      limit.fail(key);
      throw new HttpError(401, wrongCredentials);
    }
    limit.clear(key);
    startSession(context, user.id);
    return context.json({ user });
  });

  routes.post('/look-around', async (context) => {
    const { id } = await readBody(context, demoPersonSchema);
    const person = configuration.demoUser && listDemoPeople(database).find((each) => each.id === id);
    if (!person) throw forbidden('Nobody can look around as this person.');
    startSession(context, person.id);
    return context.json({ user: findUser(database, person.id) });
  });

  routes.post('/sign-out', (context) => {
    endSession(context);
    return context.body(null, 204);
  });

  routes.put('/profile', async (context) => {
    const user = requireUser(context);
    const profile = await readBody(context, profileSchema);
    refuseTakenEmail(profile.email, user.id);
    updateProfile(database, user.id, profile);
    return context.json({ user: findUser(database, user.id) });
  });

  routes.put('/password', async (context) => {
    const user = requireUser(context);
    if (user.isDemo)
      throw new HttpError(403, 'The password of the demo account stays as it is. Create your own account.');
    const { currentPassword, newPassword } = await readBody(context, passwordChangeSchema);
    const hash = findPasswordHash(database, user.id);
    if (!(await verifyPassword(currentPassword, hash, configuration.passwordCost))) {
      throw new HttpError(422, 'Please check the marked fields.', { currentPassword: 'That is not your password.' });
    }
    updatePassword(database, user.id, await hashPassword(newPassword, configuration.passwordCost));
    // Whoever else was signed in with the old password no longer is.
    endAllSessions(database, user.id);
    startSession(context, user.id);
    return context.body(null, 204);
  });

  routes.delete('/', (context) => {
    const user = requireUser(context);
    if (user.isDemo) throw new HttpError(403, 'The demo account stays. Create your own account to try this.');
    if (!deleteUser(database, user.id))
      throw new HttpError(409, 'Records of others need something that you have added. Delete or change it first.');
    endSession(context);
    return context.body(null, 204);
  });

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
