// In the header: the signed-in name and the way out, or the ways in.
import { NavLink } from 'react-router';
import { useStatus } from '../../web/ui/status-message.tsx';
import { Avatar } from './avatar.tsx';
import { useSession } from './session-context.tsx';

const look =
  'inline-flex min-h-11 items-center gap-2 rounded-control px-3 font-medium text-on-component no-underline transition ' +
  'hover:bg-component-hover hover:text-on-component-hover';

export function AccountMenu() {
  const { user, signOut } = useSession();
  const showStatus = useStatus();

  async function leave() {
    await signOut();
    showStatus('You have signed out');
  }

  if (!user) {
    return (
      <div className="flex flex-wrap items-center lg:flex-nowrap lg:whitespace-nowrap">
        <NavLink to="/login" className={look}>
          Sign in
        </NavLink>
        <NavLink to="/register" className={look}>
          Register
        </NavLink>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center lg:flex-nowrap lg:whitespace-nowrap">
      <NavLink to="/profile" className={look}>
        <Avatar person={user} />
        <span>
          <span className="sr-only">Profile of </span>
          {user.name}
        </span>
      </NavLink>
      <button type="button" className={look} onClick={leave}>
        Sign out
      </button>
    </div>
  );
}
