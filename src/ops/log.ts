/** The logger that is passed in everywhere; secrets never go into `fields`. */
import { pino } from 'pino';

type Write = (fields: object, message: string) => void;

export interface Log {
  debug: Write;
  info: Write;
  warn: Write;
  error: Write;
}

/** Lines of JSON on stderr, so that stdout stays free for the command line's own answers. */
export function createLog({ level }: { level: string }): Log {
  const logger = pino(
    {
      level,
      base: null,
      redact: { paths: ['*.password', '*.token', '*.secret', '*.authorization', '*.cookie'], censor: '[secret]' },
    },
    pino.destination(2),
  );
  return {
    debug: (fields, message) => logger.debug(fields, message),
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
}
