// One loan with everything that is known about it.
import { Link, useParams } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { PrintView } from '../../web/ui/print-view.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import { RenewalPanel } from '../renewals/renewal-panel.tsx';
import type { Loan } from './schema.ts';

export function LoanPage() {
  const { id } = useParams();
  const resource = useResource<Loan>(`/api/loans/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(loan) => <LoanDetails loan={loan} />}
    </Loaded>
  );
}

function LoanDetails({ loan }: { loan: Loan }) {
  const { user } = useSession();
  return (
    <article aria-label={loan.purpose}>
      <PageHeader
        title={loan.purpose}
        parent={{ to: '/my-loans', label: 'Loans' }}
        actions={
          <>
            {user?.id === loan.ownerId && (
              <LinkButton variant="secondary" to={`/my-loans/${loan.id}/edit`}>
                Edit
              </LinkButton>
            )}
            {user?.id === loan.ownerId && (
              <DeleteButton label="Loan" title={loan.purpose} path={`/api/loans/${loan.id}`} to="/my-loans" isKept />
            )}
            <PrintView />
          </>
        }
      />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Tool" field="tool" value={loan.toolTitle}>
              <Link to={`/tools/${loan.toolId}`}>{loan.toolTitle}</Link>
            </Fact>
            <Fact label="Starts on" field="startsOn" value={loan.startsOn}>
              {formatDate(loan.startsOn)}
            </Fact>
            <Fact label="Due on" field="dueOn" value={loan.dueOn}>
              {loan.dueOn !== null && formatDate(loan.dueOn)}
            </Fact>
            <Fact label="Returned" field="returned" value={loan.returned}>
              {loan.returned ? 'Yes' : 'No'}
            </Fact>
            <Fact label="Follows on" field="followsOn" value={loan.followsOnTitle}>
              {loan.followsOnTitle}
            </Fact>
            <Fact label="Added by" field="ownerName" value={loan.ownerName}>
              {loan.ownerName}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
      <RenewalPanel path={`/api/loans/${loan.id}`} mayRenew={user?.id === loan.ownerId} />
    </article>
  );
}
