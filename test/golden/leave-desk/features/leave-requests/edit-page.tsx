// The page on which a leave request is changed.
import { useNavigate, useParams } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { LeaveRequestForm } from './form.tsx';
import type { LeaveRequest } from './schema.ts';

export function EditLeaveRequestPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const showStatus = useStatus();
  const resource = useResource<LeaveRequest>(`/api/leave-requests/${id}`);
  const page = `/requests/${id}`;
  const draft = `leave-requests-${id}`;

  async function save(values: FormValues) {
    await api.put(`/api/leave-requests/${id}`, values);
    clearDraft(draft);
    showStatus('Leave request saved');
    await navigate(page);
  }

  return (
    <SignedInOnly>
      <>
        <PageHeader title="Edit leave request" parent={{ to: page, label: 'Leave request' }} />
        <div className="max-w-2xl">
          <Loaded resource={resource} shape="page">
            {(leaveRequest) => (
              <Card>
                <CardBody>
                  <LeaveRequestForm leaveRequest={leaveRequest} draft={draft} onSave={save} cancelTo={page} />
                </CardBody>
              </Card>
            )}
          </Loaded>
        </div>
      </>
    </SignedInOnly>
  );
}
