// What stands in the header between the navigation and the account.
import { HeaderSearch } from '../features/site-search/header-search.tsx';

export function HeaderItems() {
  return (
    <>
      <HeaderSearch />
    </>
  );
}
