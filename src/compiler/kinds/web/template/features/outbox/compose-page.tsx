// Writing: recipients from the address book or typed, a template to begin with, files, now or later, or kept as a draft.
import { useSearchParams } from 'react-router';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { ComposeForm, type Beginning } from './compose-form.tsx';
import { writtenAs, type Contact, type OpenedMessage, type Template } from './message.ts';
import { settings } from './settings.ts';

export function ComposePage() {
  return (
    <SignedInOnly>
      <div className="mx-auto max-w-3xl">
        <PageHeader
          title={settings.compose}
          introduction={`Sending is simulated: the ${settings.one} is kept with its state, and nothing leaves this product.`}
        />
        <Compose />
      </div>
    </SignedInOnly>
  );
}

function Compose() {
  const [parameters] = useSearchParams();
  const source = parameters.get('draft') ?? parameters.get('reply') ?? parameters.get('forward');
  const contacts = useResource<Contact[]>('/api/outbox/book/contacts');
  const templates = useResource<Template[]>('/api/outbox/book/templates');
  const message = useResource<OpenedMessage>(source === null ? null : `/api/outbox/messages/${source}`);
  return (
    <Loaded resource={contacts} shape="page">
      {(people) => (
        <Loaded resource={templates} shape="page">
          {(texts) => {
            const form = (from: OpenedMessage | null) => (
              <Card>
                <CardBody>
                  <ComposeForm
                    key={parameters.toString()}
                    contacts={people}
                    templates={texts}
                    beginning={beginningOf(parameters, people, texts, from)}
                  />
                </CardBody>
              </Card>
            );
            return source === null ? form(null) : <Loaded resource={message}>{(from) => form(from)}</Loaded>;
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

/** What the form holds when it opens: a draft, an answer, a message passed on, a template, or a recipient. */
function beginningOf(
  parameters: URLSearchParams,
  contacts: readonly Contact[],
  templates: readonly Template[],
  from: OpenedMessage | null,
): Beginning {
  const empty: Beginning = { draftId: null, to: '', subject: '', body: '', attachments: [] };
  if (from && parameters.has('draft'))
    return {
      draftId: from.id,
      to: from.recipients,
      subject: from.subject,
      body: from.body,
      attachments: from.attachments,
    };
  if (from) {
    const isReply = parameters.has('reply');
    const quoted = `\n\n${from.sender} wrote:\n${from.body.replaceAll(/^/gm, '> ')}`;
    const prefix = isReply ? 'Re: ' : 'Fwd: ';
    const subject = from.subject.startsWith(prefix) ? from.subject : `${prefix}${from.subject}`;
    return { ...empty, to: isReply ? from.sender : '', subject, body: quoted };
  }
  const contact = contacts.find(({ id }) => String(id) === parameters.get('to'));
  const group = contacts.filter((each) => each.group !== null && each.group === parameters.get('group'));
  const template = templates.find(({ id }) => String(id) === parameters.get('template'));
  return {
    ...empty,
    to: (contact ? [contact] : group).map(writtenAs).join('; '),
    subject: template?.subject ?? '',
    body: template?.body ?? '',
  };
}
