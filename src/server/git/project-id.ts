import type { Context } from 'hono';

/** The route captures `<project id>.git` as one name, because a pattern cannot end a parameter in mid-segment. */
export function projectIdOf(context: Context): string {
  return (context.req.param('repository') ?? '').replace(/\.git$/, '');
}
