// The page on which a new recording is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { RecordingForm } from './form.tsx';

export function NewRecordingPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/recordings', values);
    clearDraft('new-recordings');
    showStatus('Recording saved');
    await navigate('/recordings');
  }

  return (
    <SignedInOnly>
      <>
        <PageHeader title="Add recording" parent={{ to: '/recordings', label: 'Recordings' }} />
        <div className="max-w-2xl">
          <Card>
            <CardBody>
              <RecordingForm draft="new-recordings" onSave={save} cancelTo="/recordings" />
            </CardBody>
          </Card>
        </div>
      </>
    </SignedInOnly>
  );
}
