// What is sold.
import type { Goods } from './order.ts';

export const currency = 'USD';

export const goods: readonly Goods[] = [];
