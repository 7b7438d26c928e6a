// /api/wallet: the balance of the person who asks, and what changes it. No money moves: all of it is test money.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { HttpError, readBody } from '../../server/errors.ts';
import { requireUser } from '../account/current-user.ts';
import { takePayment } from '../payment/take-payment.ts';
import { topUpSchema, transferSchema, withdrawalSchema } from './schema.ts';
import { currency } from './settings.ts';
import { balanceOf, insertEntry, listEntries, listOthers } from './table.ts';
import type { WalletAnswer } from './wallet.ts';

export function walletRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(answerFor(requireUser(context).id)));

  routes.post('/top-up', async (context) => {
    const { id: userId } = requireUser(context);
    const { amount, ...card } = await readBody(context, topUpSchema);
    database.transaction(() => {
      const due = { userId, purpose: 'Top-up of the wallet', link: '/wallet', amount, currency };
      const { number } = takePayment(database, due, card);
      insertEntry(database, { userId, reason: `Top-up, payment ${number}`, amount, madeAt: now() });
    });
    return context.json(answerFor(userId), 201);
  });

  routes.post('/withdraw', async (context) => {
    const { id: userId } = requireUser(context);
    const { amount, account } = await readBody(context, withdrawalSchema);
    database.transaction(() => {
      requireBalance(userId, amount);
      insertEntry(database, { userId, reason: `Withdrawn to ${account}`, amount: -amount, madeAt: now() });
    });
    return context.json(answerFor(userId), 201);
  });

  routes.post('/send', async (context) => {
    const user = requireUser(context);
    const { amount, to, note } = await readBody(context, transferSchema);
    const recipient = listOthers(database, user.id).find(({ id }) => id === to);
    if (!recipient)
      throw new HttpError(422, 'Please check the marked fields.', { to: 'Choose somebody from the list.' });
    const remark = note ? `: ${note}` : '';
    database.transaction(() => {
      requireBalance(user.id, amount);
      const madeAt = now();
      insertEntry(database, { userId: user.id, reason: `Sent to ${recipient.name}${remark}`, amount: -amount, madeAt });
      insertEntry(database, { userId: to, reason: `From ${user.name}${remark}`, amount, madeAt });
    });
    return context.json(answerFor(user.id), 201);
  });

  function answerFor(userId: number): WalletAnswer {
    return {
      balance: balanceOf(database, userId),
      entries: listEntries(database, userId),
      people: listOthers(database, userId),
    };
  }

  function requireBalance(userId: number, amount: number) {
    if (balanceOf(database, userId) < amount)
      throw new HttpError(422, 'Please check the marked fields.', { amount: 'That is more than your balance.' });
  }

  return routes;
}

function now(): string {
  return new Date().toISOString();
}
