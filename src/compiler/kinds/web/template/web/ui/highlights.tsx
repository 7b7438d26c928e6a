// The latest records of one kind on the home page, with the way to all of them.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import type { Resource } from '../use-resource.ts';
import { Artwork } from './artwork.tsx';
import { Card, CardBody } from './card.tsx';
import { Loaded } from './states.tsx';

interface HighlightsProps<Item> {
  /** Names the section and its list. */
  title: string;
  introduction: string;
  /** The page with all of them. */
  to: string;
  resource: Resource<ListPage<Item>>;
  children: (item: Item) => ReactNode;
}

const shownAtMost = 3;

export function Highlights<Item>({ title, introduction, to, resource, children }: HighlightsProps<Item>) {
  if (resource.data?.items.length === 0) return null;
  return (
    <section className="mt-16 sm:mt-20">
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <div>
          <h2 className="text-2xl font-bold tracking-tight sm:text-3xl">{title}</h2>
          <p className="mt-1 max-w-prose text-muted">{introduction}</p>
        </div>
        <Link
          to={to}
          className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-accent no-underline hover:underline"
        >
          See all {resource.data?.total} <span aria-hidden>→</span>
        </Link>
      </div>
      <Loaded resource={resource}>
        {(page) => (
          <ul aria-label={title} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
            {page.items.slice(0, shownAtMost).map(children)}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

interface HighlightCardProps {
  to: string;
  title: string;
  /** What the picture is drawn from. */
  subject: string;
  text?: string | null;
  /** Short values: a badge, a price, a date. */
  children?: ReactNode;
}

export function HighlightCard({ to, title, subject, text, children }: HighlightCardProps) {
  return (
    <li className="grid">
      <Card interactive className="group flex flex-col">
        <div className="aspect-[8/5] overflow-hidden">
          <Artwork subject={subject} />
        </div>
        <CardBody className="flex grow flex-col">
          <h3 className="text-lg font-semibold">
            <Link to={to} className="text-ink no-underline after:absolute after:inset-0 group-hover:text-accent">
              {title}
            </Link>
          </h3>
          {text && <p className="mt-1 line-clamp-2 text-muted">{text}</p>}
          {children && <div className="mt-auto flex flex-wrap items-center gap-x-4 gap-y-2 pt-4">{children}</div>}
        </CardBody>
      </Card>
    </li>
  );
}
