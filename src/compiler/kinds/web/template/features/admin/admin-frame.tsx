// The frame of the back end: for administrators only, with the way to each of its parts.
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { sections } from './sections.ts';

interface AdminFrameProps {
  title: string;
  introduction?: string;
  /** Without it the page belongs to the overview. */
  parent?: { to: string; label: string };
  actions?: ReactNode;
  children: ReactNode;
}

const parts = [{ label: 'Overview', path: '/admin' }, { label: 'People', path: '/admin/people' }, ...sections];

export function AdminFrame({ children, ...header }: AdminFrameProps) {
  return (
    <SignedInOnly roles={['Administrator']}>
      <nav aria-label="Administration" className="mb-8 border-b border-line">
        <ul className="flex flex-wrap gap-1">
          {parts.map(({ label, path }) => (
            <li key={path}>
              <NavLink
                to={path}
                end={path === '/admin'}
                className="-mb-px block border-b-2 border-transparent px-3 py-2 font-medium text-muted no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
              >
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <PageHeader {...header} />
      {children}
    </SignedInOnly>
  );
}
