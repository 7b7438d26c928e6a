// Examples to listen to and to watch, for records that nobody has linked a recording to: one for each key.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { randomFrom } from '../../web/artwork/random.ts';
import { balloons } from './clips/balloons.ts';
import { city } from './clips/city.ts';
import { sea } from './clips/sea.ts';
import { melody } from './melody.ts';

const clips = [sea, city, balloons] as const;

export function mediaRoutes(_services?: Services): Hono {
  const routes = new Hono();
  routes.get('/melody/:key', (context) => answerPart(context, melody(context.req.param('key')), 'audio/wav'));
  routes.get('/clip/:key', (context) => {
    const chosen = clips[Math.floor(randomFrom(context.req.param('key'))() * clips.length)] ?? sea;
    return answerPart(context, new Uint8Array(Buffer.from(chosen, 'base64')), 'video/webm');
  });
  return routes;
}

/** Players ask for the part that they need next. */
function answerPart(context: Context, bytes: Uint8Array<ArrayBuffer>, mime: string): Response {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(context.req.header('range') ?? '');
  const last = bytes.length - 1;
  const from = Math.min(Number(asked?.[1] ?? 0), last);
  const to = asked?.[2] ? Math.min(Number(asked[2]), last) : last;
  const headers = { 'Content-Type': mime, 'Accept-Ranges': 'bytes' };
  if (!asked) return context.body(bytes, 200, headers);
  return context.body(bytes.slice(from, to + 1), 206, {
    ...headers,
    'Content-Range': `bytes ${from}-${to}/${bytes.length}`,
  });
}
