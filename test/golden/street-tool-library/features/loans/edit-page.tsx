// The page on which a loan is changed.
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
import { LoanForm } from './form.tsx';
import type { Loan } from './schema.ts';

export function EditLoanPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const showStatus = useStatus();
  const resource = useResource<Loan>(`/api/loans/${id}`);
  const page = `/my-loans/${id}`;
  const draft = `loans-${id}`;

  async function save(values: FormValues) {
    await api.put(`/api/loans/${id}`, values);
    clearDraft(draft);
    showStatus('Loan saved');
    await navigate(page);
  }

  return (
    <SignedInOnly>
      <>
        <PageHeader title="Edit loan" parent={{ to: page, label: 'Loan' }} />
        <div className="max-w-2xl">
          <Loaded resource={resource} shape="page">
            {(loan) => (
              <Card>
                <CardBody>
                  <LoanForm loan={loan} draft={draft} onSave={save} cancelTo={page} />
                </CardBody>
              </Card>
            )}
          </Loaded>
        </div>
      </>
    </SignedInOnly>
  );
}
