import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { DateField } from '../../web/ui/date-field.tsx';
import { controlLook, Field } from '../../web/ui/field.tsx';
import { Form } from '../../web/ui/form.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { AttachmentPicker } from './attachment-picker.tsx';
import { writtenAs, type Attachment, type Contact, type OutboxMessage, type Template } from './message.ts';
import { settings } from './settings.ts';

export interface Beginning {
  draftId: number | null;
  to: string;
  subject: string;
  body: string;
  attachments: Attachment[];
}

interface ComposeFormProps {
  beginning: Beginning;
  contacts: readonly Contact[];
  templates: readonly Template[];
}

/** One text message holds so many characters. */
const charactersOfPart = 160;

export function ComposeForm({ beginning, contacts, templates }: ComposeFormProps) {
  const [to, setTo] = useState(beginning.to);
  const [subject, setSubject] = useState(beginning.subject);
  const [body, setBody] = useState(beginning.body);
  const [draftId, setDraftId] = useState(beginning.draftId);
  const navigate = useNavigate();
  const showStatus = useStatus();
  const groups = [...new Set(contacts.flatMap(({ group }) => group ?? []))].toSorted();
  const parts = Math.max(1, Math.ceil(body.length / charactersOfPart));

  /** Kept on the server, so that files have something to hang on. */
  async function keep(): Promise<number> {
    const written = { to, subject, body };
    if (draftId !== null) {
      await api.put(`/api/outbox/drafts/${draftId}`, written);
      return draftId;
    }
    const { id } = await api.post<{ id: number }>('/api/outbox/drafts', written);
    setDraftId(id);
    return id;
  }

  async function saveDraft() {
    await keep();
    showStatus('Draft saved');
    await navigate('/drafts');
  }

  function add(value: string) {
    const [kind, key] = value.split(':');
    const chosen = contacts.filter((each) => (kind === 'group' ? each.group === key : String(each.id) === key));
    const fresh = chosen.map(writtenAs).filter((written) => !to.includes(written));
    setTo([to.trim().replace(/[;,]$/, ''), ...fresh].filter((part) => part !== '').join('; '));
  }

  function use(id: string) {
    const template = templates.find((each) => String(each.id) === id);
    if (!template) return;
    setSubject(template.subject);
    setBody(template.body);
    showStatus(`Template “${template.name}” inserted`);
  }

  return (
    <Form
      submitLabel="Send"
      onSave={async ({ sendAt }) => {
        const id = await keep();
        // The moment is the writer's: the server keeps it in its own time.
        const later = typeof sendAt === 'string' ? sendAt : null;
        const sent = await api.post<OutboxMessage>(`/api/outbox/drafts/${id}/send`, {
          to,
          subject,
          body,
          sendAt: later,
        });
        showStatus(
          sent.state === 'Scheduled'
            ? `Scheduled: the ${settings.one} is sent at that time (simulated)`
            : `${settings.one.charAt(0).toUpperCase()}${settings.one.slice(1)} sent successfully (simulated)`,
        );
        await navigate('/sent');
      }}
    >
      <Field
        name="to"
        label={settings.toLabel}
        help={`Several are separated by a semicolon. ${settings.byPhone ? 'Numbers such as +1 416 555 0134.' : 'Addresses such as name@example.com.'}`}
        required
      >
        {(control) => (
          <input {...control} value={to} onChange={(event) => setTo(event.target.value)} className={controlLook} />
        )}
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name="choose" label="Add from the recipients">
          {(control) => (
            <select {...control} value="" onChange={(event) => add(event.target.value)} className={controlLook}>
              <option value="">Choose a recipient or a group</option>
              {groups.map((group) => (
                <option key={group} value={`group:${group}`}>
                  Everybody in “{group}”
                </option>
              ))}
              {contacts.map((contact) => (
                <option key={contact.id} value={`contact:${contact.id}`}>
                  {writtenAs(contact)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="template" label="Begin with a template">
          {(control) => (
            <select {...control} value="" onChange={(event) => use(event.target.value)} className={controlLook}>
              <option value="">Choose a template</option>
              {templates.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {!settings.byPhone && (
        <Field name="subject" label="Subject">
          {(control) => (
            <input
              {...control}
              value={subject}
              maxLength={200}
              onChange={(event) => setSubject(event.target.value)}
              className={controlLook}
            />
          )}
        </Field>
      )}
      <Field
        name="body"
        label={settings.bodyLabel}
        help={
          settings.byPhone
            ? `${body.length} characters, ${parts === 1 ? 'one message' : `${parts} messages`} for each recipient.`
            : undefined
        }
        required
      >
        {(control) => (
          <textarea
            {...control}
            rows={settings.byPhone ? 4 : 10}
            value={body}
            onChange={(event) => setBody(event.target.value)}
            className={controlLook}
          />
        )}
      </Field>
      {!settings.byPhone && <AttachmentPicker first={beginning.attachments} keep={keep} />}
      <DateField type="datetime-local" name="sendAt" label="Send at" help="Leave it empty to send now." />
      <div>
        <Button variant="secondary" onClick={saveDraft}>
          Save as draft
        </Button>
      </div>
    </Form>
  );
}
