// The page on which a new advertisement is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { AdvertisementForm } from './form.tsx';

export function NewAdvertisementPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/advertisements', values);
    clearDraft('new-advertisements');
    showStatus('Advertisement saved');
    await navigate('/advertisements');
  }

  return (
    <>
      <PageHeader title="Place advertisement" parent={{ to: '/advertisements', label: 'Advertisements' }} />
      <div className="max-w-2xl">
        <Card>
          <CardBody>
            <AdvertisementForm draft="new-advertisements" onSave={save} cancelTo="/advertisements" />
          </CardBody>
        </Card>
      </div>
    </>
  );
}
