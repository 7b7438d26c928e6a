import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startTestServer } from '../../server/testing.ts';
import { choosePrize } from './choose-prize.ts';
import type { DrawState, Winning } from './draw.ts';
import { spinsPerDay } from './prizes.ts';

const prize = (id: number, left: number | null) => ({ id, title: `Prize ${id}`, left });

test('a prize of which more are left is likelier, one that is gone is never drawn', () => {
  const prizes = [prize(1, 3), prize(2, 0), prize(3, 1)];
  assert.deepEqual(
    [0, 0.74, 0.76, 0.999].map((chance) => choosePrize(prizes, chance)?.id),
    [1, 1, 3, 3],
  );
  assert.equal(choosePrize([prize(1, 0)], 0.5), null);
});

test('a spin wins one of the prizes, which is then among the own winnings', async () => {
  const server = await startTestServer();
  const { body: before } = await server.request<DrawState>('GET', '/api/draw');
  const { body, status } = await server.request<{ winning: Winning }>('POST', '/api/draw/spin');
  assert.equal(status, 201);
  const won = before.prizes.find(({ id }) => id === body.winning.prizeId);
  assert.equal(won?.title, body.winning.prizeTitle);
  const { body: winnings } = await server.request<Winning[]>('GET', '/api/draw/winnings');
  assert.equal(winnings[0]?.id, body.winning.id);
  const { body: after } = await server.request<DrawState>('GET', '/api/draw');
  if (won && won.left !== null) assert.equal(after.prizes.find(({ id }) => id === won.id)?.left, won.left - 1);
  await server.close();
});

test('nobody spins without an account, or more often than they may', async () => {
  const server = await startTestServer();
  if (spinsPerDay !== null) {
    for (let spin = 0; spin < spinsPerDay; spin += 1) await server.request('POST', '/api/draw/spin');
    assert.equal((await server.request('POST', '/api/draw/spin')).status, 429);
  }
  server.signOut();
  assert.equal((await server.request('POST', '/api/draw/spin')).status, 401);
  await server.close();
});
