import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOfLink, youtubeId } from './media-link.ts';
import { melody, melodySeconds } from './melody.ts';
import { playTime } from './play-time.ts';
import { mediaRoutes } from './routes.ts';

test('a melody is a sound file of its length, and each key has its own', () => {
  const one = melody('songs-1');
  assert.equal(String.fromCharCode(...one.subarray(0, 4), ...one.subarray(8, 12)), 'RIFFWAVE');
  const perSecond = new DataView(one.buffer).getUint32(24, true);
  assert.equal((one.length - 44) / perSecond, melodySeconds);
  assert.deepEqual(melody('songs-1'), one);
  assert.notDeepEqual(melody('songs-2'), one);
  assert.ok(one.subarray(44).some((sample) => Math.abs(sample - 128) > 40));
});

test('a film is answered in the parts that a player asks for', async () => {
  const whole = await mediaRoutes().request('/clip/videos-1');
  assert.equal(whole.headers.get('content-type'), 'video/webm');
  const bytes = new Uint8Array(await whole.arrayBuffer());
  assert.deepEqual([...bytes.subarray(0, 4)], [0x1a, 0x45, 0xdf, 0xa3]);
  const part = await mediaRoutes().request('/clip/videos-1', { headers: { range: 'bytes=10-19' } });
  assert.equal(part.status, 206);
  assert.deepEqual(new Uint8Array(await part.arrayBuffer()), bytes.slice(10, 20));
});

test('links of YouTube are known in the forms that people copy', () => {
  for (const link of [
    'https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=4',
    'https://youtu.be/aqz-KE-bpKQ',
    'https://www.youtube.com/embed/aqz-KE-bpKQ',
    'https://m.youtube.com/shorts/aqz-KE-bpKQ',
  ])
    assert.equal(youtubeId(link), 'aqz-KE-bpKQ', link);
  assert.equal(youtubeId('https://youtube.com.example.org/watch?v=aqz-KE-bpKQ'), null);
  assert.equal(kindOfLink('https://example.com/sample.mp3?x=1'), 'file');
  assert.equal(kindOfLink('https://example.com/about'), 'page');
});

test('times are written as on a player', () => {
  assert.deepEqual([0, 67, 3765, Number.NaN].map(playTime), ['0:00', '1:07', '1:02:45', '0:00']);
});
