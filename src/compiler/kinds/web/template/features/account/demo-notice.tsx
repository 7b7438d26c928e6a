import { Link } from 'react-router';
import { useSession } from './session-context.tsx';

/** Tells a first-time visitor whose eyes they are looking through. */
export function DemoNotice() {
  const { user, lookingAround } = useSession();
  if (!user || !lookingAround) return null;
  return (
    <aside aria-label="Demo" className="border-b border-line bg-tint text-on-tint">
      <p className="mx-auto max-w-6xl px-4 py-2 text-sm sm:px-6">
        You are looking around as <strong>{user.name}</strong>.{' '}
        <Link to="/register" className="font-semibold text-on-tint underline">
          Create your own account
        </Link>
      </p>
    </aside>
  );
}
