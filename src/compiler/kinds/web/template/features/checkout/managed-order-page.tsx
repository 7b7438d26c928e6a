// The order of anybody, for those who manage orders.
import { useParams } from 'react-router';
import { Loaded } from '../../web/ui/states.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { ManagedOrder } from './order.ts';
import { OrderDetails } from './order-details.tsx';
import { OrderSteps } from './order-steps.tsx';
import { staff, staffPath } from './staff.ts';

export function ManagedOrderPage() {
  return (
    <SignedInOnly roles={staff}>
      <Order />
    </SignedInOnly>
  );
}

function Order() {
  const { number } = useParams();
  const resource = useResource<ManagedOrder>(`/api/managed-orders/${number}`);
  return (
    <Loaded resource={resource} shape="page">
      {(order) => (
        <>
          <PageHeader
            title={`Order ${order.number}`}
            introduction={`Ordered by ${order.customer}, ${order.email}.`}
            parent={{ to: staffPath, label: 'All orders' }}
            actions={<OrderSteps order={order} onChange={resource.reload} />}
          />
          <OrderDetails order={order} />
        </>
      )}
    </Loaded>
  );
}
