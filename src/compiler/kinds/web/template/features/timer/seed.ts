// Sessions of the last two weeks, so that there is something to look back at.
import type { Database } from '../../server/db.ts';
import { settings } from './settings.ts';
import { insertSession } from './table.ts';

const demoUserId = 1;
const labels = ['Reading', 'Writing', 'Studying', 'Planning the week', 'Exercise'];

export function seedTimer(database: Database, now: Date) {
  const [mode = 'focus'] = settings.modes;
  for (let day = 13; day >= 1; day -= 1) {
    for (let turn = 0; turn <= day % 3; turn += 1) {
      const endedAt = new Date(now.getTime() - day * 86_400_000 - turn * 3_600_000);
      const label = labels[(day + turn) % labels.length] ?? null;
      insertSession(database, demoUserId, { mode, label, seconds: settings.workMinutes * 60 }, endedAt);
    }
  }
}
