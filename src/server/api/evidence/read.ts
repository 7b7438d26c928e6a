import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import { AppError } from '../../../errors.ts';
import type { Evidence } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';

/** One plain PNG name: no folders, no hidden files, nothing that another system reads as a path. */
const safeName = /^[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.)){0,150}\.png$/;

export function readEvidence({ evidence }: { evidence: Evidence }): Handler<Env, typeof routes.runEvidence> {
  return async (context) => {
    const file = context.req.param('file');
    if (!safeName.test(file)) {
      throw new AppError('invalid-input', 'This is not the name of a picture.', {
        fix: 'Use a file name that the proof of this run mentions, e.g. home.png.',
      });
    }
    const bytes = await evidence.read({ runId: context.req.param('runId'), file });
    if (!bytes) throw notFound('evidence');
    return context.body(bytes, 200, { 'Content-Type': 'image/png', 'Cache-Control': 'private, max-age=300' });
  };
}
