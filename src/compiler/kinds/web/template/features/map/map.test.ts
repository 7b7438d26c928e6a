import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { distanceText, kilometresBetween, walkingMinutes, type Place } from './place.ts';
import { positionOf } from './position.ts';
import { riverAt, riverWidth, town } from './town.ts';

let server: TestServer;

before(async () => {
  server = await startTestServer();
});

after(() => server.close());

test('places stand in the town, on land, and not upon each other', () => {
  const places = Array.from({ length: 60 }, (_, index) => positionOf(0, index + 1, false, 0));
  for (const [index, place] of places.entries()) {
    assert.ok(place.x > 0 && place.x < town.width && place.y > 0 && place.y < town.height);
    assert.ok(Math.abs(place.y - riverAt(place.x)) > riverWidth / 2, `place ${index + 1} is in the river`);
  }
  assert.equal(new Set(places.map(({ x, y }) => `${x} ${y}`)).size, places.length);
  assert.deepEqual(positionOf(0, 7, false, 0), positionOf(0, 7, false, 99_000));
});

test('what moves is elsewhere a minute later, on the same street', () => {
  const [one, other] = [positionOf(0, 3, true, 0), positionOf(0, 3, true, 60_000)];
  assert.notEqual(one.x, other.x);
  assert.equal(one.y, other.y);
});

test('distances are straight, and written for people', () => {
  assert.equal(kilometresBetween({ x: 0, y: 0 }, { x: 600, y: 800 }), 5);
  assert.deepEqual([distanceText(0.347), distanceText(1.44), walkingMinutes(2.5)], ['350 m', '1.4 km', 30]);
});

test('every record of the map has a page and a place', async () => {
  const { status, body } = await server.request<Place[]>('GET', '/api/map');
  assert.equal(status, 200);
  for (const { page, title } of body) assert.ok(page.startsWith('/') && title !== '');
});
