// Several products, as cards.
import { Link } from 'react-router';
import { formatDate, formatDateTime, formatMoney } from '../../web/format.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { CompareToggle } from '../../web/ui/compare-toggle.tsx';
import { Rating } from '../../web/ui/rating.tsx';
import type { Product } from './schema.ts';

export function ProductList({ products, label = 'Products' }: { products: readonly Product[]; label?: string }) {
  return (
    <ul aria-label={label} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {products.map((product) => (
        <li key={product.id}>
          <ProductCard product={product} />
        </li>
      ))}
    </ul>
  );
}

function ProductCard({ product }: { product: Product }) {
  return (
    <Card interactive className="flex h-full flex-col">
      <div className="aspect-[8/5]">
        <Artwork subject={product.picture ?? product.name} />
      </div>
      <CardBody className="flex grow flex-col gap-3">
        <p className="flex flex-wrap gap-2">
          <span data-field="category" data-value={product.category}>
            <Badge>{product.category}</Badge>
          </span>
        </p>
        <h2 className="text-xl font-semibold">
          <Link
            to={`/products/${product.id}`}
            data-field="name"
            data-value={product.name}
            className="text-ink no-underline after:absolute after:inset-0 after:content-['']"
          >
            {product.name}
          </Link>
        </h2>
        <p data-field="description" data-value={product.description} className="line-clamp-3 text-muted">
          {product.description}
        </p>
        <dl className="mt-auto grid gap-1 border-t border-line pt-3 text-sm">
          <div className="flex justify-between gap-4">
            <dt className="text-muted">Price</dt>
            <dd data-field="price" data-value={product.price} className="min-w-0 text-right font-medium wrap-anywhere">
              {formatMoney(product.price, 'EUR')}
            </dd>
          </div>
          <div className="flex justify-between gap-4">
            <dt className="text-muted">Vegan</dt>
            <dd data-field="vegan" data-value={product.vegan} className="min-w-0 text-right font-medium wrap-anywhere">
              {product.vegan ? 'Yes' : 'No'}
            </dd>
          </div>
          {product.rating !== null && (
            <div className="flex justify-between gap-4">
              <dt className="text-muted">Rating</dt>
              <dd
                data-field="rating"
                data-value={product.rating}
                className="min-w-0 text-right font-medium wrap-anywhere"
              >
                <Rating value={product.rating} />
              </dd>
            </div>
          )}
          <div className="flex justify-between gap-4">
            <dt className="text-muted">Baker</dt>
            <dd
              data-field="baker"
              data-value={product.bakerTitle}
              className="min-w-0 text-right font-medium wrap-anywhere"
            >
              {product.bakerTitle}
            </dd>
          </div>
          {product.since !== null && (
            <div className="flex justify-between gap-4">
              <dt className="text-muted">Since</dt>
              <dd
                data-field="since"
                data-value={product.since}
                className="min-w-0 text-right font-medium wrap-anywhere"
              >
                {formatDate(product.since)}
              </dd>
            </div>
          )}
          {product.nextBatch !== null && (
            <div className="flex justify-between gap-4">
              <dt className="text-muted">Next batch</dt>
              <dd
                data-field="nextBatch"
                data-value={product.nextBatch}
                className="min-w-0 text-right font-medium wrap-anywhere"
              >
                {formatDateTime(product.nextBatch)}
              </dd>
            </div>
          )}
        </dl>
        <div className="relative z-10 mt-auto flex flex-wrap items-center gap-2">
          <CompareToggle list="/products" id={product.id} title={product.name} />
        </div>
      </CardBody>
    </Card>
  );
}
