// Several products side by side; which ones stands in the address.
import { Link } from 'react-router';
import { formatDate, formatDateTime, formatMoney, formatNumber, formatPercent } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { ComparisonPage, type ComparisonRow } from '../../web/ui/comparison-page.tsx';
import { Rating } from '../../web/ui/rating.tsx';
import type { Product } from './schema.ts';

const rows: readonly ComparisonRow<Product>[] = [
  {
    label: 'Category',
    value: (product) => product.category,
    show: (product) => <Badge>{product.category}</Badge>,
  },
  {
    label: 'Price',
    value: (product) => product.price,
    show: (product) => formatMoney(product.price, 'EUR'),
  },
  {
    label: 'Weight',
    value: (product) => product.weight,
    show: (product) => (product.weight === null ? '—' : formatNumber(product.weight, 'g')),
  },
  {
    label: 'Vegan',
    value: (product) => product.vegan,
    show: (product) => (product.vegan ? 'Yes' : 'No'),
  },
  {
    label: 'Fat',
    value: (product) => product.fat,
    show: (product) => (product.fat === null ? '—' : formatPercent(product.fat)),
  },
  {
    label: 'Rating',
    value: (product) => product.rating,
    show: (product) => (product.rating === null ? '—' : <Rating value={product.rating} />),
  },
  {
    label: 'Baker',
    value: (product) => product.bakerTitle,
    show: (product) => <Link to={`/bakers/${product.bakerId}`}>{product.bakerTitle}</Link>,
  },
  {
    label: 'Goes with',
    value: (product) => product.goesWithTitle,
    show: (product) =>
      product.goesWithTitle === null ? (
        '—'
      ) : (
        <Link to={`/products/${product.goesWithId}`}>{product.goesWithTitle}</Link>
      ),
  },
  {
    label: 'Since',
    value: (product) => product.since,
    show: (product) => (product.since === null ? '—' : formatDate(product.since)),
  },
  {
    label: 'Next batch',
    value: (product) => product.nextBatch,
    show: (product) => (product.nextBatch === null ? '—' : formatDateTime(product.nextBatch)),
  },
  {
    label: 'Description',
    value: (product) => product.description,
    show: (product) => product.description,
  },
];

export function CompareProductsPage() {
  return (
    <ComparisonPage
      title="Compare products"
      thing="product"
      list={{ to: '/products', label: 'Products' }}
      source="/api/products/compare"
      titleOf={(product) => product.name}
      rows={rows}
    />
  );
}
