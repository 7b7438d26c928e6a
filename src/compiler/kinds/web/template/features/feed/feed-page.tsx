// What the people whom the signed-in person follows have done, the latest first.
import { Link } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { AccountNav } from '../account/account-nav.tsx';
import { Avatar } from '../account/avatar.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { FeedEntry } from './feed-entry.ts';

export function FeedPage() {
  return (
    <SignedInOnly>
      <OwnFeed />
    </SignedInOnly>
  );
}

function OwnFeed() {
  const feed = useResource<FeedEntry[]>('/api/feed');
  return (
    <>
      <PageHeader
        title="Feed"
        introduction="News from the people you follow."
        actions={
          <LinkButton to="/people" variant="secondary">
            Find people
          </LinkButton>
        }
      />
      <AccountNav />
      <Loaded resource={feed} shape="rows">
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState
              title="Nothing new yet"
              text="Follow people, and what they add is listed here."
              action={<LinkButton to="/people">Find people</LinkButton>}
            />
          ) : (
            <ul aria-label="Feed" className="grid gap-3">
              {entries.map((entry) => (
                <Entry key={`${entry.person.id} ${entry.label} ${entry.path}`} entry={entry} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function Entry({ entry: { person, label, title, path, date } }: { entry: FeedEntry }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-surface p-4 shadow-card">
      <div className="flex min-w-60 grow items-center gap-4">
        <Avatar person={person} size="medium" />
        <div className="min-w-0">
          <Link to={`/people/${person.id}`} className="text-sm text-muted">
            {person.name}
          </Link>
          <p>
            <Link to={path} className="font-semibold text-ink">
              {title}
            </Link>
          </p>
        </div>
      </div>
      <Badge>{label}</Badge>
      {date && (
        <time dateTime={date} className="text-sm text-muted">
          {formatDate(date)}
        </time>
      )}
    </li>
  );
}
