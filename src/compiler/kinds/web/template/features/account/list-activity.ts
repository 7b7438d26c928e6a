import type { Database } from '../../server/db.ts';
import { activitySources } from './activity-sources.ts';
import type { Activity } from './activity.ts';

const mostOfEach = 6;
const most = 15;

/** What the person has done, the latest first; what has no date comes last. */
export function listActivity(database: Database, userId: number, { onlyPublic }: { onlyPublic: boolean }): Activity[] {
  return activitySources
    .filter(({ isPublic }) => isPublic || !onlyPublic)
    .flatMap(({ label, sql }) =>
      database
        .all<Omit<Activity, 'label'>>(`${sql} LIMIT ${mostOfEach}`, { userId })
        .map(({ title, path, date }) => ({ label, title, path, date })),
    )
    .toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))
    .slice(0, most);
}
