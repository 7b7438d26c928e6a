// The page on which a new order is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { OrderForm } from './form.tsx';

export function NewOrderPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/orders', values);
    clearDraft('new-orders');
    showStatus('Order saved');
    await navigate('/orders');
  }

  return (
    <>
      <PageHeader title="Add order" parent={{ to: '/orders', label: 'Orders' }} />
      <div className="max-w-2xl">
        <Card>
          <CardBody>
            <OrderForm draft="new-orders" onSave={save} cancelTo="/orders" />
          </CardBody>
        </Card>
      </div>
    </>
  );
}
