// /api/points: what people have earned, how, and what they get for it.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError, notFound, readId } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { findUser } from '../account/table.ts';
import type { PointsAnswer } from './points.ts';
import { checkInAmount, pointRules, registrationAmount, rewards } from './settings.ts';
import { settle } from './settle.ts';
import { checkIn, checkInStreak, listEntries, listRanking, redeem, totalsOf } from './table.ts';

export function pointRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => {
    const { id } = requireUser(context);
    const now = new Date();
    settle(database, id, now);
    const answer: PointsAnswer = {
      ...totalsOf(database, id),
      entries: listEntries(database, id),
      rules: [{ act: 'Register', amount: registrationAmount }, ...pointRules],
      checkIn: { amount: checkInAmount, ...checkInStreak(database, id, now) },
    };
    return context.json(answer);
  });

  routes.get('/ranking', (context) => {
    const now = new Date();
    for (const { id } of database.all<{ id: number }>('SELECT id FROM user WHERE is_active = 1'))
      settle(database, id, now);
    return context.json(listRanking(database));
  });

  routes.get('/of/:id', (context) => {
    const id = readId(context, 'Person');
    if (!findUser(database, id)) throw notFound('Person');
    settle(database, id, new Date());
    return context.json(totalsOf(database, id));
  });

  routes.post('/check-in', (context) => {
    const { id } = requireUser(context);
    const now = new Date();
    settle(database, id, now);
    if (!checkIn(database, id, now)) throw new HttpError(409, 'You have checked in today. Come back tomorrow.');
    return context.json(checkInStreak(database, id, now), 201);
  });

  routes.get('/rewards', (context) => context.json(rewards));

  routes.post('/rewards/:id/redeem', (context) => {
    const { id: userId } = requireUser(context);
    const id = readId(context, 'Reward');
    const reward = rewards.find((each) => each.id === id);
    if (!reward) throw notFound('Reward');
    const now = new Date();
    settle(database, userId, now);
    if (!redeem(database, userId, reward, now)) throw new HttpError(409, 'You do not have enough for this yet.');
    return context.json(totalsOf(database, userId), 201);
  });

  return routes;
}
