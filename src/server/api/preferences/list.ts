import type { Handler } from 'hono';
import type { Preferences } from '../../dependencies.ts';

export function listPreferences({ preferences }: { preferences: Preferences }): Handler {
  return async (context) => context.json(await preferences.list());
}
