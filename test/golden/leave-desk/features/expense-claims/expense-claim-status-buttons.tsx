// What can be done next with a expense claim, as far as the person may.
import { useSession } from '../account/session-context.tsx';
import { StatusButtons } from '../workflow/status-buttons.tsx';
import { openTransitions } from '../workflow/transition.ts';
import type { ExpenseClaim } from './schema.ts';
import { expenseClaimTransitions } from './transitions.ts';

interface ExpenseClaimStatusButtonsProps {
  expenseClaim: ExpenseClaim;
  size?: 'small' | 'medium';
}

export function ExpenseClaimStatusButtons({ expenseClaim, size }: ExpenseClaimStatusButtonsProps) {
  const { user } = useSession();
  const transitions = openTransitions(expenseClaimTransitions, expenseClaim.status, user, expenseClaim.ownerId);
  return (
    <StatusButtons
      title={expenseClaim.purpose}
      path={`/api/expense-claims/${expenseClaim.id}/status`}
      transitions={transitions}
      size={size}
    />
  );
}
