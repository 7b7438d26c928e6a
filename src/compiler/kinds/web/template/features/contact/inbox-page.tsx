import { api } from '../../web/api.ts';
import { formatAgo } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { readers } from './readers.ts';
import type { Message } from './schema.ts';

export function InboxPage() {
  return (
    <SignedInOnly roles={readers}>
      <Inbox />
    </SignedInOnly>
  );
}

function Inbox() {
  const resource = useResource<Message[]>('/api/contact-inbox');
  const showStatus = useStatus();

  async function mark(message: Message) {
    await api.put(`/api/contact-inbox/${message.id}`, { answered: message.answeredAt === null });
    showStatus(message.answeredAt === null ? 'Marked as answered' : 'Marked as open');
    resource.reload();
  }

  return (
    <>
      <PageHeader title="Messages of visitors" />
      <Loaded resource={resource} shape="rows">
        {(messages) =>
          messages.length === 0 ? (
            <EmptyState title="Nobody has written yet" text="What visitors send from the contact page arrives here." />
          ) : (
            <ul aria-label="Messages" className="grid gap-4">
              {messages.map((message) => (
                <li key={message.id}>
                  <Card>
                    <CardBody className="grid gap-3">
                      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                        <h2 className="text-lg font-semibold">{message.name}</h2>
                        <a href={`mailto:${message.email}`}>{message.email}</a>
                        <span className="text-sm text-muted">{formatAgo(message.sentAt)}</span>
                        <Badge>{message.answeredAt === null ? 'Open' : 'Answered'}</Badge>
                      </div>
                      {message.topic && <p className="font-medium">{message.topic}</p>}
                      <p className="whitespace-pre-line">{message.text}</p>
                      <div>
                        <Button variant="secondary" size="small" onClick={() => mark(message)}>
                          {message.answeredAt === null ? 'Mark as answered' : 'Mark as open'}
                        </Button>
                      </div>
                    </CardBody>
                  </Card>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
