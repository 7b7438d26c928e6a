// All conversations of the signed-in person, with what is unread at hand.
import { useState, type FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { withQuery } from '../../web/api.ts';
import { formatAgo } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { useSession } from '../account/session-context.tsx';
import type { Conversation, ConversationView } from './conversation.ts';

const views: { view: ConversationView; label: string }[] = [
  { view: 'all', label: 'Inbox' },
  { view: 'unread', label: 'Unread' },
  { view: 'sent', label: 'Sent' },
];

export function InboxPage() {
  return (
    <SignedInOnly>
      <PageHeader title="Messages" actions={<LinkButton to="/messages/new">New message</LinkButton>} />
      <Inbox />
    </SignedInOnly>
  );
}

function Inbox() {
  const [parameters, setParameters] = useSearchParams();
  const view = parameters.get('view') ?? 'all';
  const words = parameters.get('q') ?? '';
  const [typed, setTyped] = useState(words);
  const resource = useResource<Conversation[]>(withQuery('/api/messages/conversations', { view, q: words }));

  function search(event: FormEvent) {
    event.preventDefault();
    setParameters({ view, ...(typed.trim() && { q: typed.trim() }) });
  }

  return (
    <>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <nav aria-label="Which messages" className="flex gap-2">
          {views.map((each) => (
            <LinkButton
              key={each.view}
              to={`?view=${each.view}`}
              size="small"
              variant={view === each.view ? 'primary' : 'secondary'}
              aria-current={view === each.view ? 'true' : undefined}
            >
              {each.label}
            </LinkButton>
          ))}
        </nav>
        <form role="search" onSubmit={search} className="flex gap-2">
          <label className="sr-only" htmlFor="message-search">
            Search messages
          </label>
          <input
            id="message-search"
            type="search"
            placeholder="Search messages"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            className={controlLook}
          />
          <Button type="submit" variant="secondary">
            Search
          </Button>
        </form>
      </div>
      <Loaded resource={resource} shape="rows">
        {(conversations) =>
          conversations.length === 0 ? (
            <EmptyState
              title={words ? 'No messages match' : 'No messages here'}
              action={<LinkButton to="/messages/new">Write to somebody</LinkButton>}
            />
          ) : (
            <ul aria-label="Conversations" className="grid gap-3">
              {conversations.map((conversation) => (
                <ConversationItem key={conversation.id} conversation={conversation} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function ConversationItem({ conversation }: { conversation: Conversation }) {
  const { user } = useSession();
  const { id, subject, isRoom, description, people, lastText, lastAuthorId, lastAuthorName, lastAt, unread } =
    conversation;
  return (
    <li className="relative rounded-card border border-line bg-surface p-4 shadow-card transition hover:border-accent sm:p-5">
      <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className={unread > 0 ? 'font-bold' : 'text-muted'}>{isRoom ? 'Room' : people.join(', ')}</span>
        <time dateTime={lastAt} className="text-sm text-muted">
          {formatAgo(lastAt)}
        </time>
      </p>
      <h2 className="mt-1 flex flex-wrap items-center gap-2 text-lg font-semibold">
        <Link to={`/messages/${id}`} className="text-ink no-underline after:absolute after:inset-0 after:content-['']">
          {subject}
        </Link>
        {unread > 0 && <Badge>{unread} unread</Badge>}
      </h2>
      {isRoom && <p className="text-muted">{description}</p>}
      {lastText && (
        <p className="mt-1 line-clamp-1 text-muted">
          {lastAuthorId === user?.id ? 'You' : lastAuthorName}: {lastText}
        </p>
      )}
    </li>
  );
}
