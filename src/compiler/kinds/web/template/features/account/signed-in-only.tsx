import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { LinkButton } from '../../web/ui/button.tsx';
import { EmptyState } from '../../web/ui/states.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useSession } from './session-context.tsx';

/** Its children for a person who is signed in; for others the way to become one. */
export function SignedInOnly({ children }: { children: ReactNode }) {
  const { user } = useSession();
  const { pathname } = useLocation();
  if (user) return children;
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
