// The page on which a new loan is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { LoanForm } from './form.tsx';

export function NewLoanPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/loans', values);
    clearDraft('new-loans');
    showStatus('Loan saved');
    await navigate('/my-loans');
  }

  return (
    <SignedInOnly>
      <>
        <PageHeader title="Ask for a tool" parent={{ to: '/my-loans', label: 'Loans' }} />
        <div className="max-w-2xl">
          <Card>
            <CardBody>
              <LoanForm draft="new-loans" onSave={save} cancelTo="/my-loans" />
            </CardBody>
          </Card>
        </div>
      </>
    </SignedInOnly>
  );
}
