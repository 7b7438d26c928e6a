// The expense claims of everybody, for those who look after them.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { FilterLimit, FilterSelect, ListControls, SearchBox, SortSelect } from '../../web/ui/list-controls.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ForRoles } from '../account/for-roles.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { expenseClaimStatusOptions } from './choices.ts';
import { ExpenseClaimList } from './expense-claim-list.tsx';
import type { ExpenseClaim } from './schema.ts';

const orders = [
  { value: 'amount', label: 'Amount, ascending' },
  { value: '-amount', label: 'Amount, descending' },
  { value: 'paidOn', label: 'Paid on, ascending' },
  { value: '-paidOn', label: 'Paid on, descending' },
  { value: 'most-discussed', label: 'Most questions first' },
];

export function ExpenseClaimCaseloadPage() {
  return (
    <SignedInOnly roles={['Manager', 'Administrator']}>
      <PageHeader
        title="All claims"
        introduction="The expense claims of everybody. People who do not look after them see their own only."
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
      <ExpenseClaimCaseload />
    </SignedInOnly>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function ExpenseClaimCaseload() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<ExpenseClaim>>(withQuery('/api/expense-claims', Object.fromEntries(parameters)));
  return (
    <>
      <ListControls counts="/api/expense-claims/counts">
        <SearchBox label="Search expense claims" />
        <FilterSelect name="status" label="Status" options={optionsOf(expenseClaimStatusOptions)} />
        <FilterLimit type="number" name="amountMin" label="Minimum amount" />
        <FilterLimit type="number" name="amountMax" label="Maximum amount" />
        <SortSelect options={orders} standard="Newest first" />
      </ListControls>
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'expense claim' : 'expense claims'}
              </p>
              <ExpenseClaimList expenseClaims={items} hasOwners />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed)
    return (
      <EmptyState
        title="No expense claims yet"
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
    );
  return (
    <EmptyState
      title="No expense claims match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/claims">
          Show all
        </LinkButton>
      }
    />
  );
}
