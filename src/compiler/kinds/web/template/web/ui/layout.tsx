// Header with the navigation, the page, footer.
import type { ReactNode } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import type { NavigationLink } from '../navigation.ts';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

interface LayoutProps {
  headerLinks: readonly NavigationLink[];
  footerLinks: readonly NavigationLink[];
  /** At the right of the header: who is signed in. */
  account?: ReactNode;
  /** A line under the header that every page shows. */
  notice?: ReactNode;
  /** Between the content and the footer of every page. */
  below?: ReactNode;
}

export function Layout({ headerLinks, footerLinks, account, notice, below }: LayoutProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only rounded-control bg-surface px-4 py-2 text-ink focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50"
      >
        Skip to content
      </a>
      <SiteHeader links={headerLinks} account={account} />
      {notice}
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl grow px-4 py-8 outline-none sm:px-6 sm:py-12"
      >
        <Outlet />
      </main>
      {below}
      <SiteFooter links={footerLinks} />
      <ScrollRestoration />
    </div>
  );
}
