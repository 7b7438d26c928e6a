// The page on which a new public holiday is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { HolidayForm } from './form.tsx';

export function NewHolidayPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/public-holidays', values);
    clearDraft('new-public-holidays');
    showStatus('Public holiday saved');
    await navigate('/holidays');
  }

  return (
    <SignedInOnly roles={['Administrator']}>
      <>
        <PageHeader title="Add a holiday" parent={{ to: '/holidays', label: 'Public holidays' }} />
        <div className="max-w-2xl">
          <Card>
            <CardBody>
              <HolidayForm draft="new-public-holidays" onSave={save} cancelTo="/holidays" />
            </CardBody>
          </Card>
        </div>
      </>
    </SignedInOnly>
  );
}
