// One product with everything that is known about it.
import { Link, useParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { formatDate, formatDateTime, formatMoney, formatNumber, formatPercent } from '../../web/format.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Rating } from '../../web/ui/rating.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ReviewList } from '../reviews/review-list.tsx';
import type { Review } from '../reviews/schema.ts';
import { MoreProducts } from './more-products.tsx';
import { ProductList } from './product-list.tsx';
import type { Product } from './schema.ts';

export function ProductPage() {
  const { id } = useParams();
  const resource = useResource<Product>(`/api/products/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(product) => <ProductDetails product={product} />}
    </Loaded>
  );
}

function ProductDetails({ product }: { product: Product }) {
  return (
    <article aria-label={product.name}>
      <PageHeader
        title={product.name}
        parent={{ to: '/products', label: 'Products' }}
        actions={
          <>
            <LinkButton variant="secondary" to={`/products/${product.id}/edit`}>
              Edit
            </LinkButton>
            <DeleteButton
              label="Product"
              title={product.name}
              path={`/api/products/${product.id}`}
              to="/products"
              isKept
            />
          </>
        }
      />
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <div className="aspect-[2/1] overflow-hidden rounded-card border border-line">
            <Artwork subject={product.picture ?? product.name} />
          </div>
          <p data-field="description" className="max-w-prose text-lg whitespace-pre-line">
            {product.description}
          </p>
        </div>
        <Card>
          <CardBody>
            <Facts>
              <Fact label="Category" field="category" value={product.category}>
                <Badge>{product.category}</Badge>
              </Fact>
              <Fact label="Price" field="price" value={product.price}>
                {formatMoney(product.price, 'EUR')}
              </Fact>
              <Fact label="Weight" field="weight" value={product.weight}>
                {product.weight !== null && formatNumber(product.weight, 'g')}
              </Fact>
              <Fact label="Vegan" field="vegan" value={product.vegan}>
                {product.vegan ? 'Yes' : 'No'}
              </Fact>
              <Fact label="Fat" field="fat" value={product.fat}>
                {product.fat !== null && formatPercent(product.fat)}
              </Fact>
              <Fact label="Rating" field="rating" value={product.rating}>
                {product.rating !== null && <Rating value={product.rating} />}
              </Fact>
              <Fact label="Baker" field="baker" value={product.bakerTitle}>
                <Link to={`/bakers/${product.bakerId}`}>{product.bakerTitle}</Link>
              </Fact>
              <Fact label="Goes with" field="goesWith" value={product.goesWithTitle}>
                {product.goesWithTitle !== null && (
                  <Link to={`/products/${product.goesWithId}`}>{product.goesWithTitle}</Link>
                )}
              </Fact>
              <Fact label="Since" field="since" value={product.since}>
                {product.since !== null && formatDate(product.since)}
              </Fact>
              <Fact label="Next batch" field="nextBatch" value={product.nextBatch}>
                {product.nextBatch !== null && formatDateTime(product.nextBatch)}
              </Fact>
            </Facts>
          </CardBody>
        </Card>
      </div>
      <MoreProducts product={product} />
      <GoesWithRelatedProducts product={product} />
      <RelatedReviews product={product} />
    </article>
  );
}

function GoesWithRelatedProducts({ product }: { product: Product }) {
  const list = useResource<ListPage<Product>>(withQuery('/api/products', { goesWith: product.id }));
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-2xl font-semibold">Products (goes with)</h2>
      <Loaded resource={list} shape="rows">
        {({ items, total }) => (
          <>
            {total === 0 ? (
              <p className="text-muted">No products yet.</p>
            ) : (
              <ProductList products={items} label="Products (goes with)" />
            )}
            {total > items.length && (
              <p className="mt-4">
                <Link to={`/products?goesWith=${product.id}`}>See all {total}</Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

function RelatedReviews({ product }: { product: Product }) {
  const list = useResource<ListPage<Review>>(withQuery('/api/reviews', { product: product.id }));
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-2xl font-semibold">Reviews</h2>
      <Loaded resource={list} shape="rows">
        {({ items, total }) => (
          <>
            {total === 0 ? <p className="text-muted">No reviews yet.</p> : <ReviewList reviews={items} />}
            {total > items.length && (
              <p className="mt-4">
                <Link to={`/reviews?product=${product.id}`}>See all {total}</Link>
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
