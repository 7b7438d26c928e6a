// The page on which a product is changed.
import { useNavigate, useParams } from 'react-router';
import { api } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { clearDraft } from '../../web/ui/draft.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ProductForm } from './form.tsx';
import type { Product } from './schema.ts';

export function EditProductPage() {
  const { id } = useParams();
  const navigate = useNavigate();
  const showStatus = useStatus();
  const resource = useResource<Product>(`/api/products/${id}`);
  const page = `/products/${id}`;
  const draft = `products-${id}`;

  async function save(values: FormValues) {
    await api.put(`/api/products/${id}`, values);
    clearDraft(draft);
    showStatus('Product saved');
    await navigate(page);
  }

  return (
    <>
      <PageHeader title="Edit product" parent={{ to: page, label: 'Product' }} />
      <div className="max-w-2xl">
        <Loaded resource={resource} shape="page">
          {(product) => (
            <Card>
              <CardBody>
                <ProductForm product={product} draft={draft} onSave={save} cancelTo={page} />
              </CardBody>
            </Card>
          )}
        </Loaded>
      </div>
    </>
  );
}
