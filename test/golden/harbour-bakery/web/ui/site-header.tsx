// The bar at the top: name, navigation (a menu on phones), colour scheme, account. Many links have a line of their own.
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { HeaderItems } from '../header-items.tsx';
import type { NavigationLink } from '../navigation.ts';
import { site } from '../site.ts';
import { Brand } from './brand.tsx';
import { classNames } from './class-names.ts';
import { HeaderLinks } from './header-links.tsx';
import { SchemeToggle } from './scheme-toggle.tsx';

/** Links that still find room beside the name and the account. */
const mostBeside = 4;

export function SiteHeader({ links, account }: { links: readonly NavigationLink[]; account?: ReactNode }) {
  const [open, setOpen] = useState(false);
  const hasOwnLine = links.length > mostBeside;

  return (
    <header className="paper:hidden sticky top-0 z-40 border-b border-component-edge bg-component text-on-component">
      <div className="mx-auto flex max-w-6xl items-center gap-x-1 px-4 py-2 sm:px-6 lg:flex-wrap lg:gap-x-3">
        <Link
          to="/"
          className="mr-auto flex min-h-11 min-w-0 items-center gap-2.5 text-lg font-bold text-on-component no-underline lg:max-w-72 lg:shrink-0"
        >
          <Brand />
          <span className="truncate">{site.name}</span>
        </Link>
        <button
          type="button"
          aria-expanded={open}
          aria-controls="navigation"
          onClick={() => setOpen(!open)}
          className="order-3 grid size-11 shrink-0 place-items-center rounded-control hover:bg-component-hover hover:text-on-component-hover lg:hidden"
        >
          <span className="sr-only">Menu</span>
          <svg aria-hidden viewBox="0 0 24 24" className="size-6 fill-none stroke-current stroke-2">
            <path d={open ? 'M6 6l12 12M18 6L6 18' : 'M4 7h16M4 12h16M4 17h16'} strokeLinecap="round" />
          </svg>
        </button>
        <div className="order-2 flex shrink-0 items-center">
          <HeaderItems />
          <SchemeToggle />
        </div>
        <div
          id="navigation"
          onClick={() => setOpen(false)}
          className={classNames(
            open ? 'grid' : 'hidden',
            'absolute inset-x-0 top-full order-1 max-h-[calc(100dvh-4rem)] gap-2 overflow-y-auto border-b border-component-edge bg-component px-4 pt-2 pb-3 sm:px-6',
            hasOwnLine
              ? 'lg:contents'
              : 'lg:static lg:flex lg:min-w-0 lg:grow lg:items-center lg:overflow-visible lg:border-0 lg:p-0',
          )}
        >
          <HeaderLinks links={links} hasOwnLine={hasOwnLine} />
          {account}
        </div>
      </div>
    </header>
  );
}
