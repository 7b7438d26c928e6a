import type { Env, Handler } from 'hono';
import type { routes } from '../../../contract/api.ts';
import { preferenceChangeBodySchema } from '../../../contract/preference.ts';
import type { Preferences } from '../../dependencies.ts';
import { refuse } from '../../errors.ts';
import { notFound } from '../../not-found.ts';
import { parseBody } from '../../parse-body.ts';

/** Also removes and brings back: `isRemoved`. */
export function changePreference({
  preferences,
}: {
  preferences: Preferences;
}): Handler<Env, typeof routes.preference> {
  return async (context) => {
    const changes = await parseBody(context, preferenceChangeBodySchema, { isOn: false });
    const outcome = await preferences.change(context.req.param('preferenceId'), changes);
    if (outcome === null) throw notFound('preference');
    return outcome.ok ? context.json(outcome.value) : refuse(context, outcome.refusal);
  };
}
