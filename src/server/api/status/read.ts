import type { Handler } from 'hono';
import type { StatusReader } from '../../dependencies.ts';

export function readStatus({ status }: { status: StatusReader }): Handler {
  return async (context) => context.json(await status.read());
}
