// The latest products, on the home page.
import type { ListPage } from '../../server/list-page.ts';
import { formatMoney } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { HighlightCard, Highlights } from '../../web/ui/highlights.tsx';
import { Rating } from '../../web/ui/rating.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Product } from '../products/schema.ts';

export function ProductHighlights() {
  const products = useResource<ListPage<Product>>('/api/products');
  return (
    <Highlights title="Products" introduction="Everything that leaves our oven." to="/products" resource={products}>
      {(product) => (
        <HighlightCard
          key={product.id}
          to={`/products/${product.id}`}
          title={product.name}
          subject={product.picture ?? product.name}
          text={product.description}
        >
          <Badge>{product.category}</Badge>
          {product.rating !== null && <Rating value={product.rating} />}
          <span>{formatMoney(product.price, 'EUR')}</span>
        </HighlightCard>
      )}
    </Highlights>
  );
}
