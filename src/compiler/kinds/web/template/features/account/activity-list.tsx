import { Link } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import type { Activity } from './activity.ts';

/** What a person has done lately. */
export function ActivityList({ activities, none }: { activities: readonly Activity[]; none: string }) {
  return (
    <section>
      <h2 className="mb-4 text-xl font-semibold">Recent activity</h2>
      {activities.length === 0 ? (
        <p className="text-muted">{none}</p>
      ) : (
        <ul aria-label="Recent activity" className="grid gap-2">
          {activities.map((activity) => (
            <li
              key={`${activity.label} ${activity.path} ${activity.title}`}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-card border border-line bg-surface px-4 py-3 shadow-card"
            >
              <Badge>{activity.label}</Badge>
              <Link to={activity.path} className="min-w-40 grow font-medium text-ink">
                {activity.title}
              </Link>
              {activity.date && (
                <time dateTime={activity.date} className="text-sm text-muted">
                  {formatDate(activity.date)}
                </time>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
