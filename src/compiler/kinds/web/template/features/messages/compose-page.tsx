// A message to somebody: the beginning of a conversation.
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Select, type SelectOption } from '../../web/ui/select.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';

export function ComposePage() {
  return (
    <SignedInOnly>
      <div className="mx-auto max-w-2xl">
        <PageHeader title="New message" parent={{ to: '/messages', label: 'Messages' }} />
        <Compose />
      </div>
    </SignedInOnly>
  );
}

function Compose() {
  const people = useResource<SelectOption[]>('/api/messages/people');
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function send(values: FormValues) {
    const { id } = await api.post<{ id: number }>('/api/messages/conversations', values);
    showStatus('Message sent');
    await navigate(`/messages/${id}`);
  }

  return (
    <Loaded resource={people} shape="page">
      {(options) => (
        <Card>
          <CardBody>
            <Form onSave={send} submitLabel="Send message" cancelTo="/messages">
              <Select
                name="to"
                label="To"
                options={options}
                defaultValue={parameters.get('to')}
                placeholder="Choose a person"
                valueType="number"
                required
              />
              <TextField
                name="subject"
                label="Subject"
                defaultValue={parameters.get('subject')}
                maxLength={120}
                required
              />
              <TextArea name="text" label="Message" maxLength={2000} required />
            </Form>
          </CardBody>
        </Card>
      )}
    </Loaded>
  );
}
