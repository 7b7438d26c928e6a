// The page on which a new announcement is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { AnnouncementForm } from './form.tsx';

export function NewAnnouncementPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/announcements', values);
    clearDraft('new-announcements');
    showStatus('Announcement saved');
    await navigate('/announcements');
  }

  return (
    <SignedInOnly roles={['Manager', 'Administrator']}>
      <>
        <PageHeader title="Publish an announcement" parent={{ to: '/announcements', label: 'Announcements' }} />
        <div className="max-w-2xl">
          <Card>
            <CardBody>
              <AnnouncementForm draft="new-announcements" onSave={save} cancelTo="/announcements" />
            </CardBody>
          </Card>
        </div>
      </>
    </SignedInOnly>
  );
}
