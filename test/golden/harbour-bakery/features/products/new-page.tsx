// The page on which a new product is entered.
import { useNavigate } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { ProductForm } from './form.tsx';

export function NewProductPage() {
  const navigate = useNavigate();
  const showStatus = useStatus();

  async function save(values: FormValues) {
    await api.post('/api/products', values);
    clearDraft('new-products');
    showStatus('Product saved');
    await navigate('/products');
  }

  return (
    <>
      <PageHeader title="Add product" parent={{ to: '/products', label: 'Products' }} />
      <div className="max-w-2xl">
        <Card>
          <CardBody>
            <ProductForm draft="new-products" onSave={save} cancelTo="/products" />
          </CardBody>
        </Card>
      </div>
    </>
  );
}
