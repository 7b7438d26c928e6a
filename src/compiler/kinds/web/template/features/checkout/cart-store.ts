// The cart, known to every part of the page that shows it.
import { useSyncExternalStore } from 'react';
import { api } from '../../web/api.ts';
import type { Cart } from './order.ts';

let current: Cart | undefined;
const listeners = new Set<() => void>();

function show(cart: Cart | undefined) {
  current = cart;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Undefined until it is loaded. */
export function useCart(): Cart | undefined {
  return useSyncExternalStore(subscribe, () => current);
}

/** Loads it anew; nobody's cart is empty. */
export async function loadCart(isSignedIn: boolean) {
  show(undefined);
  if (isSignedIn) show(await api.get<Cart>('/api/checkout/cart'));
}

interface Wanted {
  goods: string;
  recordId: number;
  quantity: number;
}

export async function addToCart(line: Wanted) {
  show(await api.post<Cart>('/api/checkout/cart', line));
}

/** 0 takes it out. */
export async function setQuantity(line: Wanted) {
  show(await api.put<Cart>('/api/checkout/cart', line));
}
