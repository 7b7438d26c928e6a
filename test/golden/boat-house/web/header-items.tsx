// What stands in the header between the navigation and the account.
import { CartLink } from '../features/checkout/cart-link.tsx';

export function HeaderItems() {
  return (
    <>
      <CartLink />
    </>
  );
}
