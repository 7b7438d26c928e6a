// One baker with everything that is known about it.
import { Link, useParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ProductList } from '../products/product-list.tsx';
import type { Product } from '../products/schema.ts';
import type { Baker } from './schema.ts';

export function BakerPage() {
  const { id } = useParams();
  const resource = useResource<Baker>(`/api/bakers/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(baker) => <BakerDetails baker={baker} />}
    </Loaded>
  );
}

function BakerDetails({ baker }: { baker: Baker }) {
  return (
    <article aria-label={baker.name}>
      <PageHeader
        title={baker.name}
        parent={{ to: '/bakers', label: 'Bakers' }}
        actions={<DeleteButton label="Baker" title={baker.name} path={`/api/bakers/${baker.id}`} to="/bakers" isKept />}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          {baker.story !== null && (
            <p data-field="story" className="max-w-prose text-lg whitespace-pre-line">
              {baker.story}
            </p>
          )}
        </div>
        <Card>
          <CardBody>
            <Facts>
              <Fact label="Email" field="email" value={baker.email}>
                {baker.email !== null && <a href={`mailto:${baker.email}`}>{baker.email}</a>}
              </Fact>
              <Fact label="Phone" field="phone" value={baker.phone}>
                {baker.phone !== null && (
                  <a href={`tel:${baker.phone}`} className="whitespace-nowrap">
                    {baker.phone}
                  </a>
                )}
              </Fact>
              <Fact label="Website" field="website" value={baker.website}>
                {baker.website !== null && (
                  <a href={baker.website} rel="noreferrer">
                    {baker.website}
                  </a>
                )}
              </Fact>
              <Fact label="Starts at" field="startsAt" value={baker.startsAt}>
                {baker.startsAt}
              </Fact>
            </Facts>
          </CardBody>
        </Card>
      </div>
      <RelatedProducts baker={baker} />
    </article>
  );
}

function RelatedProducts({ baker }: { baker: Baker }) {
  const list = useResource<ListPage<Product>>(withQuery('/api/products', { baker: baker.id }));
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-2xl font-semibold">Products</h2>
      <Loaded resource={list} shape="rows">
        {({ items, total }) => (
          <>
            {total === 0 ? <p className="text-muted">No products yet.</p> : <ProductList products={items} />}
            {total > items.length && (
              <p className="mt-4">
                <Link to={`/products?baker=${baker.id}`}>See all {total}</Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
