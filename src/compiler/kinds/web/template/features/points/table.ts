import type { Database } from '../../server/db.ts';
import { addDays, toDay } from '../../web/days.ts';
import type { PointEntry, PointTotals, Ranked, Reward } from './points.ts';
import { badges, checkInAmount } from './settings.ts';

const mostShown = 100;
const checkInSource = 'check-in';
const rewardSource = 'reward';

export function totalsOf(database: Database, userId: number): PointTotals {
  const sums = database.get<{ balance: number; earned: number }>(
    `SELECT coalesce(sum(amount), 0) AS balance, coalesce(sum(max(amount, 0)), 0) AS earned
     FROM point_entry WHERE user_id = ?`,
    [userId],
  ) ?? { balance: 0, earned: 0 };
  const counts = new Map(
    database
      .all<{ source: string; count: number }>(
        'SELECT source, count(*) AS count FROM point_entry WHERE user_id = ? GROUP BY source',
        [userId],
      )
      .map(({ source, count }) => [source, count]),
  );
  return {
    ...sums,
    badges: badges.map(({ name, reason, source, least }) => ({
      name,
      reason,
      isEarned: (source === undefined ? sums.earned : (counts.get(source) ?? 0)) >= least,
    })),
  };
}

/** The latest first; what has no date comes last. */
export function listEntries(database: Database, userId: number): PointEntry[] {
  return database.all(
    `SELECT id, reason, path, amount, earned_at AS earnedAt FROM point_entry WHERE user_id = ?
     ORDER BY earned_at DESC NULLS LAST, id DESC LIMIT ${mostShown}`,
    [userId],
  );
}

/** Those with the most points ever earned first. */
export function listRanking(database: Database): Ranked[] {
  return database.all(
    `SELECT user.id, user.name, user.picture_changed_at AS pictureChangedAt, sum(max(amount, 0)) AS earned,
       rank() OVER (ORDER BY sum(max(amount, 0)) DESC) AS rank
     FROM point_entry JOIN user ON user.id = point_entry.user_id WHERE user.is_active = 1
     GROUP BY user.id ORDER BY earned DESC, user.name LIMIT 50`,
  );
}

/** Once a day; answers whether this was the first time. */
export function checkIn(database: Database, userId: number, now: Date): boolean {
  const { changes } = database.run(
    `INSERT INTO point_entry (user_id, source, key, reason, amount, earned_at)
     VALUES (:userId, '${checkInSource}', :day, 'Checked in', :amount, :earnedAt) ON CONFLICT DO NOTHING`,
    { userId, day: toDay(now), amount: checkInAmount, earnedAt: now.toISOString() },
  );
  return changes > 0;
}

/** How many days in a row, up to today or, before today's check-in, yesterday. */
export function checkInStreak(database: Database, userId: number, now: Date): { isDone: boolean; streak: number } {
  const days = new Set(
    database
      .all<{ day: string }>(`SELECT key AS day FROM point_entry WHERE user_id = ? AND source = '${checkInSource}'`, [
        userId,
      ])
      .map(({ day }) => day),
  );
  const isDone = days.has(toDay(now));
  let day = isDone ? toDay(now) : addDays(toDay(now), -1);
  let streak = 0;
  while (days.has(day)) {
    streak += 1;
    day = addDays(day, -1);
  }
  return { isDone, streak };
}

/** Answers false when there are not enough points. */
export function redeem(database: Database, userId: number, { id, name, cost }: Reward, now: Date): boolean {
  return database.transaction(() => {
    if (totalsOf(database, userId).balance < cost) return false;
    const earnedAt = now.toISOString();
    database.run(
      `INSERT INTO point_entry (user_id, source, key, reason, amount, earned_at)
       VALUES (:userId, '${rewardSource}', :key, :reason, :amount, :earnedAt)`,
      { userId, key: `${id} ${earnedAt}`, reason: `Redeemed: ${name}`, amount: -cost, earnedAt },
    );
    return true;
  });
}
