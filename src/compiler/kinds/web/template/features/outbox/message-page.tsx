// One message: read, answered, passed on, starred, thrown away.
import { useNavigate, useParams } from 'react-router';
import { api } from '../../web/api.ts';
import { formatDateTime, formatNumber } from '../../web/format.ts';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { OpenedMessage } from './message.ts';
import { settings } from './settings.ts';
import { StateBadge } from './state-badge.tsx';

export function MessagePage() {
  const { id } = useParams();
  return (
    <SignedInOnly>
      <Message id={id ?? ''} />
    </SignedInOnly>
  );
}

function Message({ id }: { id: string }) {
  const message = useResource<OpenedMessage>(`/api/outbox/messages/${id}`);
  return (
    <Loaded resource={message} shape="page">
      {(opened) => <Opened message={opened} reload={message.reload} />}
    </Loaded>
  );
}

function Opened({ message, reload }: { message: OpenedMessage; reload: () => void }) {
  const { id, folder, sender, recipients, subject, body, state, moment, isStarred, attachments } = message;
  const navigate = useNavigate();
  const showStatus = useStatus();
  const path = `/api/outbox/messages/${id}`;

  async function star() {
    await api.patch(path, { isStarred: !isStarred });
    showStatus(isStarred ? 'Star taken away' : 'Starred');
    reload();
  }

  async function remove() {
    await api.delete(path);
    showStatus(folder === 'trash' ? 'Deleted for good' : 'Moved to the trash');
    await navigate(`/${folder}`);
  }

  async function restore() {
    const { folder: to } = await api.post<{ folder: string }>(`${path}/restore`);
    showStatus('Restored');
    await navigate(`/${to}`);
  }

  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={subject === '' ? `To ${recipients}`.slice(0, 80) : subject}
        actions={
          <>
            {state === 'Received' && <LinkButton to={`/compose?reply=${id}`}>Reply</LinkButton>}
            <LinkButton to={`/compose?forward=${id}`} variant="secondary">
              Forward
            </LinkButton>
            <Button variant="secondary" onClick={star}>
              {isStarred ? 'Unstar' : 'Star'}
            </Button>
            {folder === 'trash' && (
              <Button variant="secondary" onClick={restore}>
                Restore
              </Button>
            )}
            <Button variant="secondary" onClick={remove}>
              Delete
            </Button>
          </>
        }
      />
      <Card>
        <CardBody className="grid gap-4">
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            <dt className="text-muted">From</dt>
            <dd>{sender}</dd>
            <dt className="text-muted">To</dt>
            <dd>{recipients}</dd>
            <dt className="text-muted">Date</dt>
            <dd>{formatDateTime(moment)}</dd>
            <dt className="text-muted">Status</dt>
            <dd>
              <StateBadge state={state} />
            </dd>
          </dl>
          <p className="border-t border-line pt-4 whitespace-pre-line">{body}</p>
          {attachments.length > 0 && (
            <ul aria-label="Attachments" className="grid gap-1 border-t border-line pt-4">
              {attachments.map((attachment) => (
                <li key={attachment.id}>
                  <a href={`/api/outbox/attachments/${attachment.id}/content`}>{attachment.name}</a>{' '}
                  <span className="text-sm text-muted">{formatNumber(Math.ceil(attachment.size / 1024))} KB</span>
                </li>
              ))}
            </ul>
          )}
          {state !== 'Received' && (
            <p className="text-sm text-muted">Sending is simulated: this {settings.one} has not left the product.</p>
          )}
        </CardBody>
      </Card>
    </div>
  );
}
