// The page on which a order is changed.
import { useNavigate, useParams } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { OrderForm } from './form.tsx';
import type { Order } from './schema.ts';

export function EditOrderPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const showStatus = useStatus();
  const resource = useResource<Order>(`/api/orders/${id}`);
  const page = `/orders/${id}`;
  const draft = `orders-${id}`;

  async function save(values: FormValues) {
    await api.put(`/api/orders/${id}`, values);
    clearDraft(draft);
    showStatus('Order saved');
    await navigate(page);
  }

  return (
    <>
      <PageHeader title="Edit order" parent={{ to: page, label: 'Order' }} />
      <div className="max-w-2xl">
        <Loaded resource={resource} shape="page">
          {(order) => (
            <Card>
              <CardBody>
                <OrderForm order={order} draft={draft} onSave={save} cancelTo={page} />
              </CardBody>
            </Card>
          )}
        </Loaded>
      </div>
    </>
  );
}
