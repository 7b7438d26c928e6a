import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { LinkButton } from '../../web/ui/button.tsx';
import { EmptyState } from '../../web/ui/states.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { LookAround } from './look-around.tsx';
import type { Role } from './roles.ts';
import { useSession } from './session-context.tsx';
import { hasRole } from './user.ts';

interface SignedInOnlyProps {
  /** Only for people of these roles; without it for everybody who is signed in. */
  roles?: readonly Role[];
  children: ReactNode;
}

/** Its children for a person who is signed in; for others the way to become one. */
export function SignedInOnly({ roles, children }: SignedInOnlyProps) {
  const { user } = useSession();
  const { pathname } = useLocation();
  if (!user) {
    return (
      <>
        <PageHeader title="Please sign in" />
        <EmptyState
          title="This page is for people who are signed in"
          text="Sign in or create an account; it takes a minute."
          action={<LinkButton to={`/login?next=${encodeURIComponent(pathname)}`}>Sign in</LinkButton>}
        />
      </>
    );
  }
  if (roles && !hasRole(user, ...roles)) {
    return (
      <>
        <PageHeader title="This page is for others" />
        <EmptyState
          title={`Only people with the role ${roles.join(' or ')} can use this page`}
          text={`You are signed in as ${user.name} with the role ${user.role}.`}
          action={<Others roles={roles} />}
        />
      </>
    );
  }
  return children;
}

/** The way to those who can, where visitors may look around as them. */
function Others({ roles }: { roles: readonly Role[] }) {
  const { demo } = useSession();
  const people = demo?.people.filter((person) => roles.includes(person.role)) ?? [];
  if (people.length === 0) return <LinkButton to="/">Go to the home page</LinkButton>;
  return (
    <p className="flex flex-wrap gap-x-3">
      Look around as
      {people.map((person) => (
        <LookAround key={person.id} person={person} />
      ))}
    </p>
  );
}
