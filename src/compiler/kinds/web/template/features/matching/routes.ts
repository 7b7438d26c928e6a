// /api/matching: the preferences of the person who is signed in, and what fits them.
import { Hono } from 'hono';
import type { Services } from '../../server/app.ts';
import { readBody } from '../../server/errors.ts';
import { currentUser, requireUser } from '../account/current-user.ts';
import { listCandidates } from './candidates.ts';
import { criteria } from './definition.ts';
import { rank, type MatchingAnswer } from './matching.ts';
import { examplePreferences, findPreferences, optionsOf, preferencesSchema, savePreferences } from './preferences.ts';

const mostMatches = 12;

export function matchingRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json(answer(currentUser(context)?.id ?? null)));

  routes.put('/', async (context) => {
    const user = requireUser(context);
    savePreferences(database, user.id, await readBody(context, preferencesSchema));
    return context.json(answer(user.id));
  });

  function answer(userId: number | null): MatchingAnswer {
    const candidates = listCandidates(database);
    const options = optionsOf(candidates);
    const own = userId === null ? null : findPreferences(database, userId);
    const preferences = own ?? examplePreferences(options);
    const matches = rank(criteria, preferences, candidates).slice(0, mostMatches);
    return { preferences, isExample: own === null, options, matches };
  }

  return routes;
}
