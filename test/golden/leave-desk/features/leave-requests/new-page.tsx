// The page on which a new leave request is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { LeaveRequestForm } from './form.tsx';

export function NewLeaveRequestPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/leave-requests', values);
    clearDraft('new-leave-requests');
    showStatus('Leave request saved');
    await navigate('/requests');
  }

  return (
    <SignedInOnly>
      <>
        <PageHeader title="Ask for leave" parent={{ to: '/requests', label: 'Leave requests' }} />
        <div className="max-w-2xl">
          <Card>
            <CardBody>
              <LeaveRequestForm draft="new-leave-requests" onSave={save} cancelTo="/requests" />
            </CardBody>
          </Card>
        </div>
      </>
    </SignedInOnly>
  );
}
