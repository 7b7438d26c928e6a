// The page on which a announcement is changed.
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
import { AnnouncementForm } from './form.tsx';
import type { Announcement } from './schema.ts';

export function EditAnnouncementPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const showStatus = useStatus();
  const resource = useResource<Announcement>(`/api/announcements/${id}`);
  const page = `/announcements/${id}`;
  const draft = `announcements-${id}`;

  async function save(values: FormValues) {
    await api.put(`/api/announcements/${id}`, values);
    clearDraft(draft);
    showStatus('Announcement saved');
    await navigate(page);
  }

  return (
    <SignedInOnly roles={['Manager', 'Administrator']}>
      <>
        <PageHeader title="Edit announcement" parent={{ to: page, label: 'Announcement' }} />
        <div className="max-w-2xl">
          <Loaded resource={resource} shape="page">
            {(announcement) => (
              <Card>
                <CardBody>
                  <AnnouncementForm announcement={announcement} draft={draft} onSave={save} cancelTo={page} />
                </CardBody>
              </Card>
            )}
          </Loaded>
        </div>
      </>
    </SignedInOnly>
  );
}
