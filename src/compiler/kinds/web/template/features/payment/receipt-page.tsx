// The receipt of one payment, ready to print.
import { useParams } from 'react-router';
import { formatDate, formatMoney } from '../../web/format.ts';
import { site } from '../../web/site.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { PrintButton } from '../../web/ui/print-button.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { Payment } from './payment.ts';

export function ReceiptPage() {
  return (
    <SignedInOnly>
      <Receipt />
    </SignedInOnly>
  );
}

function Receipt() {
  const { number } = useParams();
  const payment = useResource<Payment>(`/api/payment/${number}`);
  return (
    <Loaded resource={payment} shape="page">
      {(paid) => (
        <>
          <PageHeader
            title={`Receipt ${paid.number}`}
            introduction="Payment successful. It was a test: no money moved."
            parent={{ to: '/payments', label: 'My payments' }}
            actions={
              <>
                <LinkButton to={paid.link}>See what you paid for</LinkButton>
                <PrintButton label="Print receipt" />
              </>
            }
          />
          <Card>
            <CardBody>
              <Facts>
                <Fact label="Paid to" field="paidTo" value={site.name}>
                  {site.name}
                </Fact>
                <Fact label="For" field="purpose" value={paid.purpose}>
                  {paid.purpose}
                </Fact>
                <Fact label="Amount" field="amount" value={paid.amount}>
                  {formatMoney(paid.amount, paid.currency)}
                </Fact>
                <Fact label="Method" field="method" value={paid.method}>
                  {paid.cardEnding ? `${paid.method} ending in ${paid.cardEnding}` : paid.method}
                </Fact>
                <Fact label="Paid on" field="paidAt" value={paid.paidAt}>
                  {formatDate(paid.paidAt)}
                </Fact>
                <Fact label="Status" field="status" value="Paid">
                  Paid
                </Fact>
              </Facts>
            </CardBody>
          </Card>
        </>
      )}
    </Loaded>
  );
}
