// The page on which a new event is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { EventEntryForm } from './form.tsx';

export function NewEventEntryPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/events', values);
    clearDraft('new-events');
    showStatus('Event saved');
    await navigate('/events');
  }

  return (
    <>
      <PageHeader title="Add event" parent={{ to: '/events', label: 'Events' }} />
      <div className="max-w-2xl">
        <Card>
          <CardBody>
            <EventEntryForm draft="new-events" onSave={save} cancelTo="/events" />
          </CardBody>
        </Card>
      </div>
    </>
  );
}
