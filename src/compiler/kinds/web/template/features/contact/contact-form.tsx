import { useState } from 'react';
import { api } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { optionsOf } from '../../web/ui/options.ts';
import { Select } from '../../web/ui/select.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import type { Message } from './schema.ts';

interface ContactFormProps {
  /** What a message can be about; nobody is asked without any. */
  topics?: readonly string[];
  /** Who writes, where that is known. */
  sender?: { name: string; email: string } | null;
}

/** Writes to the owner; what was sent stays on the page. */
export function ContactForm({ topics = [], sender }: ContactFormProps) {
  const showStatus = useStatus();
  const [sent, setSent] = useState<Message>();

  async function send(values: FormValues) {
    setSent(await api.post<Message>('/api/contact', values));
    showStatus('Your message was sent');
  }

  if (sent) {
    return (
      <Card>
        <CardBody>
          <section aria-label="Your message" className="grid justify-items-start gap-4">
            <h2 className="text-2xl font-semibold">Thank you, {sent.name}</h2>
            <p>
              Your message has arrived as number {sent.id}. The answer comes to {sent.email}.
            </p>
            <blockquote className="border-l-4 border-accent pl-4 whitespace-pre-line text-muted">
              {sent.text}
            </blockquote>
            <Button variant="secondary" onClick={() => setSent(undefined)}>
              Write another message
            </Button>
          </section>
        </CardBody>
      </Card>
    );
  }
  return (
    <section aria-label="Write to us">
      <h2 className="mb-4 text-2xl font-semibold">Write to us</h2>
      <Form onSave={send} submitLabel="Send message">
        <TextField name="name" label="Name" defaultValue={sender?.name} autoComplete="name" maxLength={60} required />
        <TextField name="email" type="email" label="Email" defaultValue={sender?.email} autoComplete="email" required />
        {topics.length > 1 && <Select name="topic" label="Topic" options={optionsOf(topics)} />}
        <TextArea name="text" label="Message" rows={6} maxLength={3000} required />
      </Form>
    </section>
  );
}
