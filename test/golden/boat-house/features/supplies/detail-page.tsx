// One supply with everything that is known about it.
import { useParams } from 'react-router';
import { formatMoney, formatNumber } from '../../web/format.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ForRoles } from '../account/for-roles.tsx';
import { AddToCart } from '../checkout/add-to-cart.tsx';
import { StockPanel } from '../stock/stock-panel.tsx';
import type { Supply } from './schema.ts';

export function SupplyPage() {
  const { id } = useParams();
  const resource = useResource<Supply>(`/api/supplies/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(supply) => <SupplyDetails supply={supply} />}
    </Loaded>
  );
}

function SupplyDetails({ supply }: { supply: Supply }) {
  return (
    <article aria-label={supply.name}>
      <PageHeader title={supply.name} parent={{ to: '/supplies', label: 'Supplies' }} />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Price" field="price" value={supply.price}>
              {formatMoney(supply.price, 'EUR')}
            </Fact>
            <Fact label="In stock" field="stock" value={supply.stock}>
              {formatNumber(supply.stock)}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
      <ForRoles roles={['Warden']}>
        <StockPanel id={supply.id} />
      </ForRoles>
      <section aria-label="Order" className="mt-8">
        <AddToCart goods="supplies" recordId={supply.id} title={supply.name} stock={supply.stock} withQuantity />
      </section>
    </article>
  );
}
