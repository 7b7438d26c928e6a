/** Second half of `git clone` and `git fetch` over HTTP: the objects themselves. */
import type { Handler } from 'hono';
import { AppError } from '../../errors.ts';
import type { ByteStream, Repositories } from '../dependencies.ts';
import { notFound } from '../not-found.ts';
import { projectIdOf } from './project-id.ts';

export function uploadPack({ repositories }: { repositories: Repositories }): Handler {
  return async (context) => {
    const { body, signal } = context.req.raw;
    if (context.req.header('content-type') !== 'application/x-git-upload-pack-request' || !body) {
      throw new AppError('invalid-input', 'This address is for git itself.', { fix: 'Use git clone with it.' });
    }
    // Git compresses requests over 1 kB. The cast drops SharedArrayBuffer, which a request body never uses.
    const input = (
      context.req.header('content-encoding') === 'gzip' ? body.pipeThrough(new DecompressionStream('gzip')) : body
    ) as ByteStream;
    const protocol = context.req.header('git-protocol') ?? null;
    const output = await repositories.uploadPack({ projectId: projectIdOf(context), protocol, input, signal });
    if (!output) throw notFound('product');
    return context.body(output, 200, {
      'Content-Type': 'application/x-git-upload-pack-result',
      'Cache-Control': 'no-cache',
    });
  };
}
