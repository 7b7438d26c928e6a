// The expense claims in columns by status.
import { formatDate, formatMoney } from '../../web/format.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { Board } from '../workflow/board.tsx';
import { expenseClaimStatusOptions } from './choices.ts';
import type { ExpenseClaim } from './schema.ts';
import { expenseClaimTransitions } from './transitions.ts';

export function ExpenseClaimBoardPage() {
  return (
    <SignedInOnly roles={['Manager', 'Administrator']}>
      <>
        <PageHeader
          title="Claims board"
          introduction="Drag a card to another column, or move it by its menu."
          parent={{ to: '/claims', label: 'Expense claims' }}
        />
        <ExpenseClaimBoard />
      </>
    </SignedInOnly>
  );
}

function ExpenseClaimBoard() {
  const list = useResource<ExpenseClaim[]>('/api/expense-claims/board');
  return (
    <Loaded resource={list} shape="rows">
      {(expenseClaims) => (
        <Board
          statuses={expenseClaimStatusOptions}
          transitions={expenseClaimTransitions}
          cards={expenseClaims.map((expenseClaim) => ({
            id: expenseClaim.id,
            title: expenseClaim.purpose,
            status: expenseClaim.status,
            ownerId: expenseClaim.ownerId,
            to: `/my-claims/${expenseClaim.id}`,
            path: `/api/expense-claims/${expenseClaim.id}/status`,
            facts: (
              <>
                <span>{formatMoney(expenseClaim.amount, 'EUR')}</span>
                <span>{formatDate(expenseClaim.paidOn)}</span>
              </>
            ),
          }))}
        />
      )}
    </Loaded>
  );
}
