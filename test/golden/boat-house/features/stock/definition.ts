// What is kept in stock, and how its table says so.
import type { StockDefinition } from './stock.ts';

export const title: string = 'Stock';

/** What goes out is this. */
export const outKind: string = 'Sold';

export const stock: StockDefinition = {
  table: 'supply',
  name: 'supply.name',
  quantity: 'supply.stock',
  column: 'stock',
  lowAt: '10',
  path: '/supplies',
  things: 'supplies',
};
