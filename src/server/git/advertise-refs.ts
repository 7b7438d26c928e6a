/** First half of `git clone` over HTTP: which branches there are. Reading only; a push is refused with a sentence. */
import type { Handler } from 'hono';
import { AppError } from '../../errors.ts';
import type { Repositories } from '../dependencies.ts';
import { notFound } from '../not-found.ts';
import { projectIdOf } from './project-id.ts';
import { refusePush } from './refuse-push.ts';

const serviceLine = new TextEncoder().encode('001e# service=git-upload-pack\n0000');

export function advertiseRefs({ repositories }: { repositories: Repositories }): Handler {
  return async (context) => {
    const service = context.req.query('service');
    if (service === 'git-receive-pack') return refusePush(context);
    if (service !== 'git-upload-pack') {
      throw new AppError('invalid-input', 'Only the smart HTTP protocol of git is spoken here.', {
        fix: 'Use git 1.7 or later: git clone with this address.',
      });
    }
    const protocol = context.req.header('git-protocol') ?? null;
    const refs = await repositories.advertise({ projectId: projectIdOf(context), protocol });
    if (!refs) throw notFound('product');
    const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      start: (controller) => controller.enqueue(serviceLine),
    });
    // A reader that leaves cancels `readable`, which makes the pipe fail and cancels `refs`; nobody is left to tell.
    void refs.pipeTo(writable).catch(() => {});
    return context.body(readable, 200, {
      'Content-Type': 'application/x-git-upload-pack-advertisement',
      'Cache-Control': 'no-cache',
    });
  };
}
