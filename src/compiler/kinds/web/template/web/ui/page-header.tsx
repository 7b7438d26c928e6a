// The top of a page: its heading, which also names the browser's tab, and what can be done there.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { site } from '../site.ts';

interface PageHeaderProps {
  title: string;
  introduction?: string;
  /** The page this one belongs to, linked above the heading. */
  parent?: { to: string; label: string };
  actions?: ReactNode;
}

export function PageHeader({ title, introduction, parent, actions }: PageHeaderProps) {
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-5">
      <title>{`${title} · ${site.name}`}</title>
      <div className="min-w-0">
        {parent && (
          <Link
            to={parent.to}
            className="mb-2 inline-flex items-center gap-1.5 text-sm font-medium text-accent no-underline hover:underline"
          >
            <span aria-hidden>←</span> {parent.label}
          </Link>
        )}
        <h1 className="text-3xl font-bold tracking-tight text-balance sm:text-4xl">{title}</h1>
        {introduction && <p className="mt-2 max-w-prose text-lg text-muted">{introduction}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </header>
  );
}
