import { formatNumber } from '../../web/format.ts';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { Avatar } from '../account/avatar.tsx';
import { useSession } from '../account/session-context.tsx';
import type { Ranked } from './points.ts';
import { unit } from './settings.ts';

/** People by what they have ever earned. */
export function Ranking() {
  const { user } = useSession();
  const ranking = useResource<Ranked[]>('/api/points/ranking');
  return (
    <Loaded resource={ranking} shape="rows">
      {(people) => (
        <ol aria-label="Leaderboard" className="grid gap-2">
          {people.map((person) => (
            <li
              key={person.id}
              className={`flex items-center gap-4 rounded-card border px-4 py-2 shadow-card ${person.id === user?.id ? 'border-accent bg-tint text-on-tint' : 'border-line bg-surface'}`}
            >
              <span className="w-6 text-center font-bold tabular-nums">{person.rank}</span>
              <Avatar person={person} size="medium" />
              <span className="min-w-0 grow font-medium">{person.name}</span>
              <span className="font-semibold tabular-nums" data-field="earned" data-value={person.earned}>
                {formatNumber(person.earned, unit)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}
