/** The stable codes an {@link AppError} can carry; the HTTP edge and the command line map each to a status or an exit. */
export type ErrorCode =
  | 'invalid-input'
  | 'concept-unclear'
  | 'not-found'
  | 'conflict'
  | 'forbidden'
  | 'too-large'
  | 'rate-limited'
  | 'port-taken'
  | 'data-directory-in-use'
  | 'database-unreachable'
  | 'disk-full'
  | 'browser-missing'
  | 'git-missing'
  | 'isolation-missing'
  | 'dependencies-unavailable'
  | 'cancelled'
  | 'internal';

export interface AppErrorOptions {
  /** What a person can do next, as one sentence. */
  fix: string;
  cause?: unknown;
}

/** A fault that a person reads: `message` says what happened, `fix` what to do next. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fix: string;

  constructor(code: ErrorCode, message: string, options: AppErrorOptions) {
    super(message, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.fix = options.fix;
  }
}
