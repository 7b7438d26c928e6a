// The frame around every page.
import { createBrowserRouter, RouterProvider } from 'react-router';
import { AccountMenu } from '../features/account/account-menu.tsx';
import { DemoNotice } from '../features/account/demo-notice.tsx';
import { SessionProvider, useSession } from '../features/account/session-context.tsx';
import type { User } from '../features/account/user.ts';
import { pages } from './features.tsx';
import { footerLinks, headerLinks, type NavigationLink } from './navigation.ts';
import { Notices } from './notices.tsx';
import { Layout } from './ui/layout.tsx';
import { NotFoundPage } from './ui/not-found-page.tsx';
import { PageError } from './ui/page-error.tsx';
import { StatusProvider } from './ui/status-message.tsx';

/** A new key for each person: what the last one loaded is not shown to the next. */
function Frame() {
  const { user } = useSession();
  return (
    <Layout
      key={user?.id ?? 'nobody'}
      headerLinks={headerLinks.filter((link) => isFor(link, user))}
      footerLinks={footerLinks.filter((link) => isFor(link, user))}
      account={<AccountMenu />}
      notice={
        <>
          <DemoNotice />
          <Notices />
        </>
      }
    />
  );
}

function isFor({ signedIn, roles }: NavigationLink, user: User | null): boolean {
  if (roles) return user !== null && roles.includes(user.role);
  return user !== null || !signedIn;
}

const router = createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <PageError />,
    hydrateFallbackElement: <></>,
    children: [{ errorElement: <PageError />, children: [...pages, { path: '*', element: <NotFoundPage /> }] }],
  },
]);

export function App() {
  return (
    <StatusProvider>
      <SessionProvider>
        <RouterProvider router={router} />
      </SessionProvider>
    </StatusProvider>
  );
}
