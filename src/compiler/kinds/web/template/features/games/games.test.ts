import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { games } from './catalogue.ts';
import { sampleMoves } from './sample-moves.ts';
import type { GameSession, OpenGame, Standing } from './session.ts';

let server: TestServer;

before(async () => {
  server = await startTestServer();
});

after(() => server.close());

const begin = (game: string, moves: readonly string[], opponent = 'computer') =>
  server.request<GameSession>('POST', '/api/games', { game, level: 'hard', opponent, moves });

for (const { slug, title, kind } of games) {
  test(`the leaderboard of ${title} has players with points in order`, async () => {
    const { body } = await server.request<Standing[]>('GET', `/api/games/leaderboard?game=${slug}`);
    const points = body.map((standing) => standing.points);
    assert.ok(points.length > 0);
    assert.deepEqual(
      points,
      points.toSorted((one, other) => other - one),
    );
  });

  if (kind === 'solo') {
    test(`a result of ${title} is kept, one that cannot be is not`, async () => {
      const result = { game: slug, level: 'easy', outcome: 'won', points: 5, seconds: 30 };
      const { status, body } = await server.request<GameSession>('POST', '/api/games/results', result);
      assert.deepEqual([status, body.outcome, body.points], [201, 'won', 5]);
      const far = await server.request('POST', '/api/games/results', { ...result, points: 1e9 });
      assert.equal(far.status, 422);
    });
    continue;
  }

  const whole = sampleMoves[slug] ?? [];

  test(`a whole game of ${title} ends with points for who won`, async () => {
    const { body: begun } = await begin(slug, whole.slice(0, 1));
    assert.equal(begun.outcome, null);
    const { body } = await server.request<GameSession>('PUT', `/api/games/${begun.id}`, {
      moves: whole,
      level: 'hard',
    });
    assert.deepEqual([body.outcome, body.points], ['won', 30]);
    const again = await server.request('PUT', `/api/games/${begun.id}`, { moves: [], level: 'hard' });
    assert.equal(again.status, 409);
  });

  test(`a move against the rules of ${title} is refused`, async () => {
    assert.equal((await begin(slug, ['z9z9'])).status, 422);
  });

  test(`who resigns a game of ${title} has lost it`, async () => {
    const { body: begun } = await begin(slug, whole.slice(0, 2));
    const { body } = await server.request<GameSession>('POST', `/api/games/${begun.id}/resign`);
    assert.deepEqual([body.outcome, body.endedBy], ['lost', 'resignation']);
  });

  test(`a game of ${title} that waits for a player is joined once`, async () => {
    const { body: open } = await server.request<OpenGame[]>('GET', '/api/games/open');
    const game = open.find((each) => each.game === slug);
    const { body } = await server.request<GameSession>('POST', `/api/games/${game?.id}/join`);
    assert.deepEqual([body.mySide, body.firstName], ['second', game?.hostName]);
    const again = await server.request('POST', `/api/games/${game?.id}/join`);
    assert.equal(again.status, 404);
  });
}

test('only those who play a game can see it', async () => {
  const newcomer = {
    name: 'Nova Newcomer',
    email: 'nova@example.com',
    password: 'a long password',
    repeatedPassword: 'a long password',
  };
  const { body: mine } = await server.request<GameSession[]>('GET', '/api/games/mine');
  const registered = await server.request('POST', '/api/account/register', newcomer);
  assert.equal(registered.status, 201);
  const { status } = await server.request('GET', `/api/games/${mine[0]?.id}`);
  assert.equal(status, 404);
  server.signOut();
  assert.equal((await server.request('GET', '/api/games/mine')).status, 401);
});
