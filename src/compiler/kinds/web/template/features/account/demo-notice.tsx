import { Link } from 'react-router';
import { LookAround, withRole } from './look-around.tsx';
import { useSession } from './session-context.tsx';

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
          Create an account
        </Link>
      </div>
    </aside>
  );
}
