// The expense claims of the person who is signed in.
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ForRoles } from '../account/for-roles.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { ExpenseClaimList } from './expense-claim-list.tsx';
import type { ExpenseClaim } from './schema.ts';

export function MyExpenseClaimsPage() {
  return (
    <SignedInOnly>
      <PageHeader
        title="My claims"
        actions={
          <>
            <LinkButton to="/my-claims/new">Hand in a claim</LinkButton>
            <ForRoles roles={['Manager', 'Administrator']}>
              <LinkButton variant="secondary" to="/claims-board">
                Board
              </LinkButton>
            </ForRoles>
          </>
        }
      />
      <MyExpenseClaims />
    </SignedInOnly>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function MyExpenseClaims() {
  const list = useResource<ExpenseClaim[]>('/api/expense-claims/mine');
  return (
    <Loaded resource={list} shape="rows">
      {(expenseClaims) =>
        expenseClaims.length === 0 ? (
          <EmptyState
            title="No expense claims of yours yet"
            action={
              <>
                <LinkButton to="/my-claims/new">Hand in a claim</LinkButton>
                <ForRoles roles={['Manager', 'Administrator']}>
                  <LinkButton variant="secondary" to="/claims-board">
                    Board
                  </LinkButton>
                </ForRoles>
              </>
            }
          />
        ) : (
          <ExpenseClaimList expenseClaims={expenseClaims} />
        )
      }
    </Loaded>
  );
}
