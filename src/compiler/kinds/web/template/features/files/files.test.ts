import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startTestServer, type TestServer } from '../../server/testing.ts';
import { acceptedKinds } from './accepted.ts';
import { isOfType, mostBytes, typeOfName } from './file-kind.ts';
import type { StoredFile } from './stored-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
let server: TestServer;
let url: string;

before(async () => {
  server = await startTestServer({ DATA_DIR: folder });
  url = await server.listen();
});

after(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const [kind = 'document'] = acceptedKinds;
const samples = {
  image: { name: 'dot.gif', content: 'GIF89a and more' },
  audio: { name: 'tone.ogg', content: 'OggS and more' },
  video: { name: 'clip.mp4', content: '0000ftypisom' },
  document: { name: 'notes.txt', content: 'Some notes.' },
};
const sample = samples[kind];

async function send(name: string, content: string): Promise<{ id: number; status: number }> {
  const { body } = await server.request<{ id: number }>('POST', '/api/files', { name, size: content.length });
  const answer = await fetch(`${url}/api/files/${body.id}/content?offset=0`, { method: 'PUT', body: content });
  return { id: body.id, status: answer.status };
}

test('a file is kept as it was sent, and can be read in parts', async () => {
  const { id, status } = await send(sample.name, sample.content);
  assert.equal(status, 200);
  const path = `${url}/api/files/${id}/content`;
  assert.equal(await (await fetch(path)).text(), sample.content);
  const part = await fetch(path, { headers: { range: 'bytes=1-3' } });
  assert.equal(part.status, 206);
  assert.equal(await part.text(), sample.content.slice(1, 4));
  const { body } = await server.request<StoredFile[]>('GET', '/api/files');
  assert.ok(body.some((file) => file.id === id && file.name === sample.name));
});

test('what is too large, or of another kind, is refused before it is sent', async () => {
  const large = { name: sample.name, size: mostBytes[kind] + 1 };
  assert.equal((await server.request('POST', '/api/files', large)).status, 413);
  assert.equal((await server.request('POST', '/api/files', { name: 'program.exe', size: 10 })).status, 415);
});

test('a file that is not what its name says is not kept', () => {
  const picture = typeOfName('photo.png');
  assert.ok(picture);
  assert.ok(!isOfType(picture, new TextEncoder().encode('<script>alert(1)</script>')));
  assert.ok(isOfType(picture, new Uint8Array([0x89, 0x50, 0x4e, 0x47])));
});

test('only who uploaded a file deletes it', async () => {
  const { id } = await send(sample.name, sample.content);
  const password = 'a long password';
  const newcomer = { name: 'Nova Newcomer', email: 'nova@example.com', password, repeatedPassword: password };
  await server.request('POST', '/api/account/register', newcomer);
  assert.equal((await server.request('DELETE', `/api/files/${id}`)).status, 403);
  server.signOut();
  assert.equal((await server.request('POST', '/api/files', { name: sample.name, size: 4 })).status, 401);
});
