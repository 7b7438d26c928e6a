import { NavLink } from 'react-router';
import { footerLinks, headerLinks } from '../../web/navigation.ts';
import { useSession } from './session-context.tsx';

const look =
  'inline-flex min-h-10 items-center rounded-control px-3 font-medium whitespace-nowrap text-muted no-underline ' +
  'hover:bg-hover hover:text-ink aria-[current=page]:bg-tint aria-[current=page]:text-on-tint';

/** What is there for the person who is signed in, as a row of links. */
export function AccountNav() {
  const { user } = useSession();
  const own = [...headerLinks, ...footerLinks].filter(
    ({ signedIn, roles }) => signedIn && (!roles || (user !== null && roles.includes(user.role))),
  );
  return (
    <nav aria-label="Account" className="mb-8 border-b border-line pb-2">
      <ul className="-mx-3 flex gap-1 overflow-x-auto sm:flex-wrap">
        {[{ path: '/profile', label: 'Profile' }, { path: '/settings', label: 'Settings' }, ...own].map((link) => (
          <li key={link.path}>
            <NavLink to={link.path} end className={look}>
              {link.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
