import type { Handler } from 'hono';
import { newPreferenceBodySchema } from '../../../contract/preference.ts';
import type { Preferences } from '../../dependencies.ts';
import { refuse } from '../../errors.ts';
import { parseBody } from '../../parse-body.ts';

export function addPreference({ preferences }: { preferences: Preferences }): Handler {
  return async (context) => {
    const wish = await parseBody(context, newPreferenceBodySchema, { text: 'Use euros', scope: 'person' });
    const outcome = await preferences.add(wish);
    return outcome.ok ? context.json(outcome.value, 201) : refuse(context, outcome.refusal);
  };
}
