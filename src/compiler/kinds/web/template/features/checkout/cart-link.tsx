// In the header: the way to the cart, with how many articles are in it.
import { useEffect } from 'react';
import { NavLink } from 'react-router';
import { useSession } from '../account/session-context.tsx';
import { loadCart, useCart } from './cart-store.ts';

export function CartLink() {
  const { user } = useSession();
  const cart = useCart();
  const id = user?.id;

  useEffect(() => {
    // Where it cannot be loaded the pages say so themselves.
    loadCart(id !== undefined).catch(() => {});
  }, [id]);

  return (
    <NavLink
      to="/cart"
      className="inline-flex min-h-11 items-center gap-2 rounded-control px-2 font-medium text-on-component no-underline sm:px-3 transition hover:bg-component-hover hover:text-on-component-hover"
    >
      <svg aria-hidden viewBox="0 0 24 24" className="size-6 fill-none stroke-current stroke-2 sm:hidden">
        <path d="M3 4h2.5l2 11h10L20 7H6.2M9 20h.01M17 20h.01" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span className="sr-only sm:not-sr-only">Cart</span>
      <span
        className="min-w-6 rounded-full bg-on-component px-1.5 text-center text-sm font-bold text-component"
        aria-label={`${cart?.count ?? 0} articles`}
      >
        {cart?.count ?? 0}
      </span>
    </NavLink>
  );
}
