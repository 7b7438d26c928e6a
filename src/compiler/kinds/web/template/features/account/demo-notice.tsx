import { Link } from 'react-router';
import { useStatus } from '../../web/ui/status-message.tsx';
import { roles } from './roles.ts';
import { useSession } from './session-context.tsx';
import type { DemoPerson } from './user.ts';

/** Tells visitors whose eyes they are looking through, and lets them look through those of others. */
export function DemoNotice() {
  const { user, demo } = useSession();
  if (!demo || (user && !user.isDemo)) return null;
  const others = demo.people.filter((person) => person.id !== user?.id);
  return (
    <aside aria-label="Demo" className="paper:hidden border-b border-line bg-tint text-sm text-on-tint">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 sm:px-6">
        {user && (
          <p>
            You are looking around as <strong>{withRole(user)}</strong>.
          </p>
        )}
        {others.length > 0 && (
          <div className="flex flex-wrap items-center gap-x-3">
            <span>{user ? 'Change to' : 'Look around as'}</span>
            {others.map((person) => (
              <LookAround key={person.id} person={person} />
            ))}
          </div>
        )}
        <Link to="/register" className="ml-auto font-semibold text-on-tint underline">
          Create your own account
        </Link>
      </div>
    </aside>
  );
}

function LookAround({ person }: { person: DemoPerson }) {
  const { lookAroundAs } = useSession();
  const showStatus = useStatus();

  async function change() {
    await lookAroundAs(person.id);
    showStatus(`You are now ${withRole(person)}`);
  }

  return (
    <button type="button" onClick={change} className="min-h-8 cursor-pointer font-semibold underline">
      {withRole(person)}
    </button>
  );
}

/** The role says nothing where everybody has the same. */
function withRole({ name, role }: Pick<DemoPerson, 'name' | 'role'>): string {
  return roles.length > 1 ? `${name} (${role})` : name;
}
