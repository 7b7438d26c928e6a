/** Turns a driver's error into a fault that a person can act on. */
import { AppError } from '../errors.ts';

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ENOENT',
]);
/** Connection exceptions, rejected credentials, unknown database, too many connections, shutting down or starting up. */
const unreachableState = /^(08...|28...|3D000|53300|57P0[1-5])$/;
/** What the driver says when a connection is lost or was never made, without a code. */
const unreachableWords =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|query read timeout|after calling end on the pool/i;

/**
 * `disk-full` and `database-unreachable` where the cause chain says so; an {@link AppError} and any other error come back
 * unchanged. Drizzle wraps the driver's error, so the SQLSTATE is looked for along the causes.
 */
export function databaseFault(error: unknown): unknown {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 6; cause = cause.cause, depth += 1) {
    if (cause instanceof AppError) return cause;
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT' || /no space left on device/i.test(cause.message)) {
      return new AppError('disk-full', 'The disk is full, so nothing more can be saved.', {
        fix: 'Free some space on the disk that holds the data directory, then try again.',
        cause: error,
      });
    }
    if (unreachable.has(code) || unreachableState.test(code) || unreachableWords.test(cause.message)) {
      return new AppError('database-unreachable', `The database cannot be reached: ${cause.message || code}.`, {
        fix: 'Check that PostgreSQL runs and that DATABASE_URL is right; with the embedded database, restart the server.',
        cause: error,
      });
    }
    if (cause instanceof AggregateError && cause.errors.length > 0) {
      const translated: unknown = databaseFault(cause.errors[0]);
      if (translated instanceof AppError) return translated;
    }
  }
  return error;
}
