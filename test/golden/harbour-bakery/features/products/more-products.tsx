// Other products that are like this one.
import { useResource } from '../../web/use-resource.ts';
import { ProductList } from './product-list.tsx';
import type { Product } from './schema.ts';

export function MoreProducts({ product }: { product: Product }) {
  const related = useResource<Product[]>(`/api/products/${product.id}/related`);
  if (!related.data?.length) return null;
  return (
    <section className="mt-12 paper:hidden">
      <h2 className="mb-4 text-2xl font-semibold">More like this</h2>
      <ProductList products={related.data} label="More like this" />
    </section>
  );
}
