// The folders: received, sent, kept as drafts, thrown away.
import { useState } from 'react';
import { Link } from 'react-router';
import { withQuery } from '../../web/api.ts';
import { formatDateTime } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { Table, TableCell } from '../../web/ui/table.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { shortRecipients, type Folder, type OutboxMessage } from './message.ts';
import { settings } from './settings.ts';
import { StateBadge } from './state-badge.tsx';

export function InboxPage() {
  return <FolderPage folder="inbox" title="Inbox" introduction="What others have written to you." />;
}

export function SentPage() {
  return (
    <FolderPage
      folder="sent"
      title={settings.sentTitle}
      introduction="Sending is simulated: each has its recipients, its time and its state, and nothing left this product."
    />
  );
}

export function DraftsPage() {
  return <FolderPage folder="drafts" title="Drafts" introduction="Begun and not sent yet." />;
}

export function TrashPage() {
  return <FolderPage folder="trash" title="Trash" introduction="Deleted here, it is gone for good." />;
}

function FolderPage({ folder, title, introduction }: { folder: Folder; title: string; introduction: string }) {
  return (
    <SignedInOnly>
      <PageHeader
        title={title}
        introduction={introduction}
        actions={<LinkButton to="/compose">{settings.compose}</LinkButton>}
      />
      <Messages key={folder} folder={folder} title={title} />
    </SignedInOnly>
  );
}

function Messages({ folder, title }: { folder: Folder; title: string }) {
  const [q, setQ] = useState('');
  const messages = useResource<OutboxMessage[]>(withQuery('/api/outbox/messages', { folder, q }));
  return (
    <>
      <form
        role="search"
        className="mb-6 max-w-md"
        onSubmit={(event) => event.preventDefault()}
        onChange={(event) => event.target instanceof HTMLInputElement && setQ(event.target.value)}
      >
        <TextField name="q" label={`Search ${settings.many}`} />
      </form>
      <Loaded resource={messages} shape="rows">
        {(all) =>
          all.length === 0 ? (
            <EmptyState
              title={q === '' ? `No ${settings.many} here` : `No ${settings.many} match`}
              text={q === '' ? 'What you write is kept in these folders.' : 'Try other words.'}
              action={<LinkButton to="/compose">{settings.compose}</LinkButton>}
            />
          ) : (
            <Table label={title} columns={columnsOf(folder)}>
              {all.map((message) => (
                <Row key={message.id} message={message} folder={folder} />
              ))}
            </Table>
          )
        }
      </Loaded>
    </>
  );
}

function columnsOf(folder: Folder) {
  const people = folder === 'inbox' ? 'From' : 'Recipient';
  return [people, settings.byPhone ? settings.bodyLabel : 'Subject', 'Date and time', 'Status'].map((label) => ({
    label,
  }));
}

function Row({ message, folder }: { message: OutboxMessage; folder: Folder }) {
  const { id, sender, recipients, subject, body, moment, state, isRead, isStarred } = message;
  const people = folder === 'inbox' ? sender.replace(/ <.*>$/, '') : shortRecipients(recipients);
  const to = folder === 'drafts' ? `/compose?draft=${id}` : `/mail/${id}`;
  const text = settings.byPhone ? body : subject;
  return (
    <tr className={isRead ? '' : 'font-semibold'}>
      <TableCell>{people || 'nobody yet'}</TableCell>
      <TableCell>
        <Link to={to} className="text-ink">
          {isStarred && '★ '}
          {text === '' ? '(empty)' : text.slice(0, 90)}
        </Link>
        {!isRead && <Badge>New</Badge>}
      </TableCell>
      <TableCell>{formatDateTime(moment)}</TableCell>
      <TableCell>
        <StateBadge state={state} />
      </TableCell>
    </tr>
  );
}
