// The loans of the person who is signed in.
import { LinkButton } from '../../web/ui/button.tsx';
import { DownloadLink } from '../../web/ui/download-link.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { PrintView } from '../../web/ui/print-view.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { LoanList } from './loan-list.tsx';
import type { Loan } from './schema.ts';

export function MyLoansPage() {
  return (
    <SignedInOnly>
      <PageHeader title="My loans" actions={<LinkButton to="/my-loans/new">Ask for a tool</LinkButton>} />
      <MyLoans />
    </SignedInOnly>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function MyLoans() {
  const list = useResource<Loan[]>('/api/loans/mine');
  return (
    <Loaded resource={list} shape="rows">
      {(loans) =>
        loans.length === 0 ? (
          <EmptyState
            title="No loans of yours yet"
            action={<LinkButton to="/my-loans/new">Ask for a tool</LinkButton>}
          />
        ) : (
          <>
            <div className="mb-4 flex flex-wrap justify-end gap-2">
              <DownloadLink href="/api/loans/export.csv">Download CSV</DownloadLink>
              <PrintView />
            </div>
            <LoanList loans={loans} />
          </>
        )
      }
    </Loaded>
  );
}
