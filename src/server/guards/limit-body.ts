import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AppError } from '../../errors.ts';

/** Counts while reading, so a body without a stated length is stopped as well. */
export function limitBody({ bytes }: { bytes: number }): MiddlewareHandler {
  return bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new AppError('too-large', `The request is larger than ${Math.floor(bytes / 1000)} kB.`, {
        fix: 'Shorten the text and send it again.',
      });
    },
  });
}
