// The loans of everybody, for those who look after them.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { LoanList } from './loan-list.tsx';
import type { Loan } from './schema.ts';

export function LoanCaseloadPage() {
  return (
    <SignedInOnly>
      <PageHeader
        title="Loans of my tools"
        introduction="The loans that others have sent for your tools."
        actions={<LinkButton to="/my-loans/new">Ask for a tool</LinkButton>}
      />
      <LoanCaseload />
    </SignedInOnly>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function LoanCaseload() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Loan>>(withQuery('/api/loans', Object.fromEntries(parameters)));
  return (
    <>
      <Loaded resource={list} shape="rows">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'loan' : 'loans'}
              </p>
              <LoanList loans={items} hasOwners />
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
    return <EmptyState title="No loans yet" action={<LinkButton to="/my-loans/new">Ask for a tool</LinkButton>} />;
  return (
    <EmptyState
      title="No loans match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/lent-tools">
          Show all
        </LinkButton>
      }
    />
  );
}
