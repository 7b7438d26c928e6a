import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import type { Accounts } from '../../dependencies.ts';
import { notFound } from '../../not-found.ts';

export function readAccount({ accounts }: { accounts: Accounts }): Handler<Env, typeof routes.runAccount> {
  return async (context) => {
    const account = await accounts.accountOf(context.req.param('runId'));
    if (account === null) throw notFound('run');
    return context.json(account);
  };
}
