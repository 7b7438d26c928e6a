/** The one place where an error becomes an HTTP answer: a status, a sentence, and what to do next. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorBody } from '../contract/api.ts';
import { AppError, type ErrorCode } from '../errors.ts';
import type { Log } from '../ops/log.ts';
import type { Refusal } from './dependencies.ts';

const statusOfCode: Record<ErrorCode, ContentfulStatusCode> = {
  'invalid-input': 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  cancelled: 409,
  'too-large': 413,
  'concept-unclear': 422,
  'rate-limited': 429,
  internal: 500,
  'port-taken': 500,
  'data-directory-in-use': 500,
  'database-unreachable': 503,
  'browser-missing': 503,
  'git-missing': 503,
  'isolation-missing': 503,
  'dependencies-unavailable': 503,
  'disk-full': 507,
};

/** Answers an expected refusal. */
export function refuse(context: Context, refusal: Refusal): Response {
  const body: ErrorBody = { error: refusal };
  context.header('Cache-Control', 'no-store');
  return context.json(body, statusOfCode[refusal.code]);
}

/** For `app.onError`: faults with a sentence are said, all others are logged and answered in general words. */
export function answerError({ log }: { log: Log }) {
  return (error: Error, context: Context): Response => {
    if (error instanceof AppError) {
      if (statusOfCode[error.code] >= 500) {
        log.error({ code: error.code, path: context.req.path, cause: describe(error.cause) }, error.message);
      }
      return refuse(context, { code: error.code, message: error.message, fix: error.fix });
    }
    log.error({ path: context.req.path, error: describe(error) }, 'A request failed for an unknown reason');
    return refuse(context, {
      code: 'internal',
      message: 'Something went wrong inside the server.',
      fix: "Try again; if it happens again, the server's log says why.",
    });
  };
}

function describe(cause: unknown): string | undefined {
  if (cause === undefined) return undefined;
  return cause instanceof Error ? (cause.stack ?? cause.message) : JSON.stringify(cause);
}
