// Writes into the ledger what a person has done since it was last looked at. Each deed counts once, also when what it left is deleted.
import type { Database } from '../../server/db.ts';
import { activitySources } from '../account/activity-sources.ts';
import { pointRules, registrationAmount } from './settings.ts';

export function settle(database: Database, userId: number, now: Date) {
  // Deeds from before the first look have no better date than their own.
  const isFirst =
    database.get(`SELECT 1 FROM point_entry WHERE user_id = ? AND source = 'registration'`, [userId]) === undefined;
  const until = isFirst ? null : now.toISOString();
  database.transaction(() => {
    database.run(
      `INSERT INTO point_entry (user_id, source, key, reason, amount, earned_at)
       SELECT id, 'registration', 'registration', 'Joined', :amount, created_at FROM user WHERE id = :userId
       ON CONFLICT DO NOTHING`,
      { userId, amount: registrationAmount },
    );
    for (const { source, amount } of pointRules) {
      const activity = activitySources.find(({ id }) => id === source);
      if (!activity) continue;
      database.run(
        `INSERT INTO point_entry (user_id, source, key, reason, path, amount, earned_at)
         SELECT :userId, :source, deed.key, :label || ': ' || deed.title, deed.path, :amount, coalesce(deed.date, :until)
         FROM (${activity.sql}) AS deed WHERE true
         ON CONFLICT DO NOTHING`,
        { userId, source, label: activity.label, amount, until },
      );
    }
  });
}
