import type { Context } from 'hono';

/** Git shows the text of a 403 to the person who pushed. */
export function refusePush(context: Context): Response {
  return context.text(
    'This repository is written by the team only. Clone it, change your copy and push that to a server of your own.\n',
    403,
  );
}
