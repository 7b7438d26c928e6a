// The list of products; what is searched and chosen stands in the address.
import { useSearchParams } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { withQuery } from '../../web/api.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { CategoryLinks } from '../../web/ui/category-links.tsx';
import {
  FilterLimit,
  FilterRecord,
  FilterSelect,
  ListControls,
  SearchBox,
  SortSelect,
} from '../../web/ui/list-controls.tsx';
import { yesOrNo } from '../../web/ui/options.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Pagination } from '../../web/ui/pagination.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ProductList } from './product-list.tsx';
import type { Product } from './schema.ts';

const orders = [
  { value: 'name', label: 'Name, ascending' },
  { value: '-name', label: 'Name, descending' },
  { value: 'price', label: 'Price, ascending' },
  { value: '-price', label: 'Price, descending' },
  { value: 'rating', label: 'Rating, ascending' },
  { value: '-rating', label: 'Rating, descending' },
];

export function ProductsPage() {
  const [parameters] = useSearchParams();
  const list = useResource<ListPage<Product>>(withQuery('/api/products', Object.fromEntries(parameters)));
  return (
    <>
      <PageHeader
        title="Products"
        introduction="Everything that leaves our oven."
        actions={<LinkButton to="/products/new">Add product</LinkButton>}
      />
      <CategoryLinks label="Category" name="category" source="/api/products/categories" />
      <ListControls counts="/api/products/counts">
        <SearchBox label="Search products" />
        <FilterSelect name="vegan" label="Vegan" options={yesOrNo} />
        <FilterLimit type="number" name="priceMin" label="Minimum price" />
        <FilterLimit type="number" name="priceMax" label="Maximum price" />
        <FilterRecord name="baker" label="Baker" source="/api/bakers/options" />
        <FilterLimit type="date" name="sinceFrom" label="From since" />
        <FilterLimit type="date" name="sinceTo" label="To since" />
        <FilterLimit type="date" name="nextBatchFrom" label="From next batch" />
        <FilterLimit type="date" name="nextBatchTo" label="To next batch" />
        <SortSelect options={orders} standard="Newest first" />
      </ListControls>
      <Loaded resource={list} shape="cards">
        {({ items, total, page, pageCount }) =>
          total === 0 ? (
            <NothingFound isNarrowed={parameters.size > 0} />
          ) : (
            <>
              <p aria-live="polite" className="mb-4 text-muted">
                {total} {total === 1 ? 'product' : 'products'}
              </p>
              <ProductList products={items} />
              <Pagination page={page} pageCount={pageCount} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function NothingFound({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed)
    return <EmptyState title="No products yet" action={<LinkButton to="/products/new">Add product</LinkButton>} />;
  return (
    <EmptyState
      title="No products match"
      text="Try other words or fewer conditions."
      action={
        <LinkButton variant="secondary" to="/products">
          Show all
        </LinkButton>
      }
    />
  );
}
