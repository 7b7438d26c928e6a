// What each person wishes for, and examples for who has not said yet.
import { z } from 'zod';
import type { Database } from '../../server/db.ts';
import { criteria } from './definition.ts';
import type { Candidate, Criterion, Preferences } from './matching.ts';

export const preferencesSchema = z.record(
  z.string(),
  z.object({
    wanted: z.union([z.string().max(200), z.number(), z.null()]),
    weight: z.int().min(1).max(3),
  }),
);

export function findPreferences(database: Database, userId: number): Preferences | null {
  const row = database.get<{ preferences: string }>('SELECT preferences FROM matching_preference WHERE user_id = ?', [
    userId,
  ]);
  return row ? (JSON.parse(row.preferences) as Preferences) : null; // written by savePreferences
}

/** Names that are no criteria are dropped. */
export function savePreferences(database: Database, userId: number, preferences: Preferences) {
  const known = Object.entries(preferences).filter(([name]) => name in criteria);
  database.run(
    `INSERT INTO matching_preference (user_id, preferences) VALUES (?, ?)
     ON CONFLICT (user_id) DO UPDATE SET preferences = excluded.preferences`,
    [userId, JSON.stringify(Object.fromEntries(known))],
  );
}

/** Distinct values of each criterion that is chosen from a list. */
export function optionsOf(candidates: readonly Candidate[]): Record<string, string[]> {
  const choices = Object.entries(criteria).filter(([, criterion]) => criterion.type === 'choice');
  return Object.fromEntries(
    choices.map(([name]) => {
      const values = candidates.map((candidate) => candidate.values[name]).filter((value) => typeof value === 'string');
      return [name, [...new Set(values)].toSorted()];
    }),
  );
}

export function examplePreferences(options: Record<string, string[]>): Preferences {
  return Object.fromEntries(
    Object.entries(criteria).map(([name, criterion]) => [
      name,
      { wanted: exampleOf(criterion, options[name]), weight: 2 },
    ]),
  );
}

function exampleOf(criterion: Criterion, options: readonly string[] = []): string | number | null {
  if (criterion.type === 'number') return criterion.initial;
  return criterion.type === 'yes' ? null : (options[0] ?? null);
}
