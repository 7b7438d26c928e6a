import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import type { GalleryPicture } from './gallery-picture.ts';

let server: TestServer;

before(async () => {
  server = await startTestServer();
});

after(() => server.close());

test('every picture has a title, something to draw and a page', async () => {
  const { status, body } = await server.request<GalleryPicture[]>('GET', '/api/gallery');
  assert.equal(status, 200);
  for (const { title, subject, page, group } of body)
    assert.ok(title !== '' && subject !== '' && group !== '' && page.startsWith('/'));
  assert.equal(new Set(body.map(({ key }) => key)).size, body.length);
});
