// The page on which a group is changed.
import { useNavigate, useParams } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { GroupForm } from './form.tsx';
import type { Group } from './schema.ts';

export function EditGroupPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const showStatus = useStatus();
  const resource = useResource<Group>(`/api/groups/${id}`);
  const page = `/groups/${id}`;
  const draft = `groups-${id}`;

  async function save(values: FormValues) {
    await api.put(`/api/groups/${id}`, values);
    clearDraft(draft);
    showStatus('Group saved');
    await navigate(page);
  }

  return (
    <>
      <PageHeader title="Edit group" parent={{ to: page, label: 'Group' }} />
      <div className="max-w-2xl">
        <Loaded resource={resource} shape="page">
          {(group) => (
            <Card>
              <CardBody>
                <GroupForm group={group} draft={draft} onSave={save} cancelTo={page} />
              </CardBody>
            </Card>
          )}
        </Loaded>
      </div>
    </>
  );
}
