// The bar at the top: name, navigation (a menu on phones), colour scheme, account.
import { useState, type ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { HeaderItems } from '../header-items.tsx';
import type { NavigationLink } from '../navigation.ts';
import { site } from '../site.ts';
import { Brand } from './brand.tsx';
import { SchemeToggle } from './scheme-toggle.tsx';

const linkLook =
  'block rounded-control px-3 py-2 font-medium text-on-component no-underline transition hover:bg-component-hover hover:text-on-component-hover aria-[current=page]:bg-component-hover aria-[current=page]:text-on-component-hover';

export function SiteHeader({
  links,
  account,
}: {
  links: readonly NavigationLink[];
  account?: ReactNode;
}) {
  const [open, setOpen] = useState(false);

  return (
    <header className="paper:hidden sticky top-0 z-40 border-b border-component-edge bg-component text-on-component">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-3 px-4 py-2 sm:px-6">
        <Link
          to="/"
          className="mr-auto flex min-h-11 items-center gap-2.5 text-lg font-bold text-on-component no-underline"
        >
          <Brand />
          {site.name}
        </Link>
        <button
          type="button"
          aria-expanded={open}
          aria-controls="navigation"
          onClick={() => setOpen(!open)}
          className="order-2 grid size-11 place-items-center rounded-control hover:bg-component-hover hover:text-on-component-hover lg:hidden"
        >
          <span className="sr-only">Menu</span>
          <svg aria-hidden viewBox="0 0 24 24" className="size-6 fill-none stroke-current stroke-2">
            <path
              d={open ? 'M6 6l12 12M18 6L6 18' : 'M4 7h16M4 12h16M4 17h16'}
              strokeLinecap="round"
            />
          </svg>
        </button>
        <HeaderItems />
        <SchemeToggle />
        <div
          id="navigation"
          onClick={() => setOpen(false)}
          className={`${open ? 'grid' : 'hidden'} order-3 w-full gap-2 pt-2 pb-3 lg:order-none lg:flex lg:w-auto lg:items-center lg:py-0`}
        >
          <nav aria-label="Main">
            <ul className="grid gap-1 lg:flex lg:flex-wrap lg:items-center">
              {links.map((link) => (
                <li key={link.path}>
                  <NavLink to={link.path} end={link.path === '/'} className={linkLook}>
                    {link.label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          {account}
        </div>
      </div>
    </header>
  );
}
