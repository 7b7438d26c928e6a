// What stands in the header between the navigation and the account.
import { ProductCompareBar } from '../features/products/compare-bar.tsx';
import { HeaderSearch } from '../features/site-search/header-search.tsx';

export function HeaderItems() {
  return (
    <>
      <ProductCompareBar />
      <HeaderSearch />
    </>
  );
}
