import type { Handler } from 'hono';
import { quoteBodySchema } from '../../../contract/quote.ts';
import type { Accounts } from '../../dependencies.ts';
import { refuse } from '../../errors.ts';
import { parseBody } from '../../parse-body.ts';

/** What a concept would take: time, and money where a model is set up. Nothing is started. */
export function quoteProject({ accounts }: { accounts: Accounts }): Handler {
  return async (context) => {
    const { concept } = await parseBody(context, quoteBodySchema, {
      concept: 'A reading list with books and authors.',
    });
    const outcome = await accounts.quote(concept);
    return outcome.ok ? context.json(outcome.value) : refuse(context, outcome.refusal);
  };
}
