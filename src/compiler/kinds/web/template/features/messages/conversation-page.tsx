// One conversation as a chat; what others write appears while the page is open.
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { api } from '../../web/api.ts';
import { formatAgo } from '../../web/format.ts';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { useSession } from '../account/session-context.tsx';
import type { Message, OpenConversation } from './conversation.ts';
import { announceRead } from './message-link.tsx';

const refreshMilliseconds = 4_000;

export function ConversationPage() {
  return (
    <SignedInOnly>
      <OpenedConversation />
    </SignedInOnly>
  );
}

function OpenedConversation() {
  const { id } = useParams();
  const resource = useResource<OpenConversation>(`/api/messages/conversations/${id}`);
  const { reload } = resource;
  const count = resource.data?.messages.length ?? 0;

  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') reload();
    }, refreshMilliseconds);
    return () => clearInterval(timer);
  }, [reload]);

  // Opening it marks everything as read; the header's count follows.
  useEffect(() => {
    if (count > 0) announceRead();
  }, [count]);

  return (
    <Loaded resource={resource} shape="page">
      {({ conversation, messages }) => (
        <>
          <PageHeader
            title={conversation.subject}
            introduction={conversation.isRoom ? conversation.description : `With ${conversation.people.join(', ')}`}
            parent={{ to: '/messages', label: 'Messages' }}
          />
          <MessageList messages={messages} />
          <Reply id={conversation.id} onSent={reload} />
        </>
      )}
    </Loaded>
  );
}

function scrollTo(item: HTMLLIElement | null) {
  item?.scrollIntoView({ block: 'nearest' });
}

function MessageList({ messages }: { messages: readonly Message[] }) {
  const { user } = useSession();
  const latest = messages.at(-1)?.id;

  return (
    <ul
      aria-label="Messages in this conversation"
      aria-live="polite"
      tabIndex={0}
      className="grid max-h-[55vh] gap-3 overflow-y-auto rounded-card border border-line bg-surface p-4 sm:p-6"
    >
      {messages.map((message) => {
        const isOwn = message.authorId === user?.id;
        return (
          <li
            key={message.id}
            ref={message.id === latest ? scrollTo : undefined}
            className={isOwn ? 'ml-auto max-w-[80%]' : 'mr-auto max-w-[80%]'}
          >
            <p className="mb-1 text-sm text-muted">
              {isOwn ? 'You' : message.authorName}, <time dateTime={message.sentAt}>{formatAgo(message.sentAt)}</time>
            </p>
            <p
              className={`rounded-card px-4 py-2.5 whitespace-pre-line ${isOwn ? 'bg-component text-on-component' : 'bg-tint text-on-tint'}`}
            >
              {message.text}
            </p>
          </li>
        );
      })}
      {messages.length === 0 && <li className="text-muted">Nothing has been said yet. Say hello!</li>}
    </ul>
  );
}

function Reply({ id, onSent }: { id: number; onSent: () => void }) {
  const [sent, setSent] = useState(0);
  const showStatus = useStatus();

  async function send(values: FormValues) {
    await api.post(`/api/messages/conversations/${id}`, values);
    showStatus('Message sent');
    setSent(sent + 1);
    onSent();
  }

  return (
    <div className="mt-6">
      <Form key={sent} onSave={send} submitLabel="Send">
        <TextField name="text" label="Your message" maxLength={2000} required />
      </Form>
    </div>
  );
}
