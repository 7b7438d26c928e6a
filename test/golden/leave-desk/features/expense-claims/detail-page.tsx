// One expense claim with everything that is known about it.
import { useParams } from 'react-router';
import { formatDate, formatMoney } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { CommentSection } from '../comments/comment-section.tsx';
import { StatusPanel } from '../workflow/status-panel.tsx';
import { ExpenseClaimStatusButtons } from './expense-claim-status-buttons.tsx';
import type { ExpenseClaim } from './schema.ts';

export function ExpenseClaimPage() {
  const { id } = useParams();
  const resource = useResource<ExpenseClaim>(`/api/expense-claims/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(expenseClaim) => <ExpenseClaimDetails expenseClaim={expenseClaim} />}
    </Loaded>
  );
}

function ExpenseClaimDetails({ expenseClaim }: { expenseClaim: ExpenseClaim }) {
  return (
    <article aria-label={expenseClaim.purpose}>
      <PageHeader title={expenseClaim.purpose} parent={{ to: '/my-claims', label: 'Expense claims' }} />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Amount" field="amount" value={expenseClaim.amount}>
              {formatMoney(expenseClaim.amount, 'EUR')}
            </Fact>
            <Fact label="Paid on" field="paidOn" value={expenseClaim.paidOn}>
              {formatDate(expenseClaim.paidOn)}
            </Fact>
            <Fact label="Status" field="status" value={expenseClaim.status}>
              <Badge>{expenseClaim.status}</Badge>
            </Fact>
            <Fact label="Added by" field="ownerName" value={expenseClaim.ownerName}>
              {expenseClaim.ownerName}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
      <StatusPanel status={expenseClaim.status} path={`/api/expense-claims/${expenseClaim.id}/status`}>
        <ExpenseClaimStatusButtons expenseClaim={expenseClaim} />
      </StatusPanel>
      <CommentSection path={`/api/expense-claims/${expenseClaim.id}`} label="Question" pluralLabel="Questions" />
    </article>
  );
}
