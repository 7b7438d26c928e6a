import { Link } from 'react-router';
import { Badge } from '../../web/ui/badge.tsx';
import { Avatar } from '../account/avatar.tsx';
import { roles } from '../account/roles.ts';
import { useSession } from '../account/session-context.tsx';
import { PersonActions } from './person-actions.tsx';
import type { Person } from './person.ts';

/** A person in a list, with what one can do with them. */
export function PersonCard({ person }: { person: Person }) {
  const { user } = useSession();
  const isMe = user?.id === person.id;
  return (
    <li className="flex flex-wrap items-center gap-4 rounded-card border border-line bg-surface p-4 shadow-card">
      <div className="flex min-w-60 grow items-center gap-4">
        <Avatar person={person} size="medium" />
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link to={`/people/${person.id}`} className="font-semibold text-ink">
              {person.name}
            </Link>
            {roles.length > 1 && <Badge>{person.role}</Badge>}
          </p>
          {person.bio && <p className="text-sm text-muted">{person.bio}</p>}
        </div>
      </div>
      {isMe ? (
        <Badge tone="neutral">You</Badge>
      ) : (
        <div className="flex flex-wrap gap-2">
          <PersonActions person={person} />
        </div>
      )}
    </li>
  );
}
