// The page on which a new group is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { GroupForm } from './form.tsx';

export function NewGroupPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/groups', values);
    clearDraft('new-groups');
    showStatus('Group saved');
    await navigate('/groups');
  }

  return (
    <>
      <PageHeader title="Add group" parent={{ to: '/groups', label: 'Groups' }} />
      <div className="max-w-2xl">
        <Card>
          <CardBody>
            <GroupForm draft="new-groups" onSave={save} cancelTo="/groups" />
          </CardBody>
        </Card>
      </div>
    </>
  );
}
