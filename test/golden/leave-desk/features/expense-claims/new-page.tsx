// The page on which a new expense claim is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { ExpenseClaimForm } from './form.tsx';

export function NewExpenseClaimPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/expense-claims', values);
    clearDraft('new-expense-claims');
    showStatus('Expense claim saved');
    await navigate('/my-claims');
  }

  return (
    <SignedInOnly>
      <>
        <PageHeader title="Hand in a claim" parent={{ to: '/my-claims', label: 'Expense claims' }} />
        <div className="max-w-2xl">
          <Card>
            <CardBody>
              <ExpenseClaimForm draft="new-expense-claims" onSave={save} cancelTo="/my-claims" />
            </CardBody>
          </Card>
        </div>
      </>
    </SignedInOnly>
  );
}
