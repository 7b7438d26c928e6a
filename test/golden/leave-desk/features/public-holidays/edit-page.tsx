// The page on which a public holiday is changed.
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
import { HolidayForm } from './form.tsx';
import type { Holiday } from './schema.ts';

export function EditHolidayPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const showStatus = useStatus();
  const resource = useResource<Holiday>(`/api/public-holidays/${id}`);
  const page = `/holidays/${id}`;
  const draft = `public-holidays-${id}`;

  async function save(values: FormValues) {
    await api.put(`/api/public-holidays/${id}`, values);
    clearDraft(draft);
    showStatus('Public holiday saved');
    await navigate(page);
  }

  return (
    <SignedInOnly roles={['Manager', 'Administrator']}>
      <>
        <PageHeader title="Edit public holiday" parent={{ to: page, label: 'Public holiday' }} />
        <div className="max-w-2xl">
          <Loaded resource={resource} shape="page">
            {(holiday) => (
              <Card>
                <CardBody>
                  <HolidayForm holiday={holiday} draft={draft} onSave={save} cancelTo={page} />
                </CardBody>
              </Card>
            )}
          </Loaded>
        </div>
      </>
    </SignedInOnly>
  );
}
