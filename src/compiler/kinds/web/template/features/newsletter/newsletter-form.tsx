import { useState } from 'react';
import { api } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';

/** Subscribes to the newsletter, or ends it. */
export function NewsletterForm() {
  const showStatus = useStatus();
  const [leaving, setLeaving] = useState(false);
  const [result, setResult] = useState<string>();

  async function subscribe(values: FormValues) {
    const { email, isNew } = await api.post<{ email: string; isNew: boolean }>('/api/newsletter', values);
    setResult(isNew ? `You are subscribed: news will go to ${email}.` : `${email} was subscribed already.`);
    showStatus(isNew ? 'You have subscribed to the newsletter' : 'You were subscribed already');
  }

  async function leave(values: FormValues) {
    const { email } = await api.post<{ email: string }>('/api/newsletter/leave', values);
    setResult(`${email} gets no more news from us.`);
    showStatus('You have unsubscribed from the newsletter');
  }

  return (
    <div className="grid max-w-xl gap-6">
      {result && <p className="text-lg font-medium">{result}</p>}
      <Form
        key={`${leaving} ${result ?? ''}`}
        onSave={leaving ? leave : subscribe}
        submitLabel={leaving ? 'Unsubscribe' : 'Subscribe'}
      >
        <TextField
          name="email"
          type="email"
          label="Email"
          autoComplete="email"
          placeholder="name@example.com"
          required
        />
      </Form>
      <div>
        <Button variant="quiet" size="small" onClick={() => setLeaving(!leaving)}>
          {leaving ? 'Subscribe instead' : 'Unsubscribe instead'}
        </Button>
      </div>
    </div>
  );
}
