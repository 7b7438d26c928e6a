// What is kept in stock, and how its table says so.
import type { StockDefinition } from './stock.ts';

export const title: string = 'Stock';

/** What goes out is this, e.g. "Sold". */
export const outKind: string = 'Issued';

export const stock: StockDefinition = {
  table: 'item',
  name: 'item.name',
  quantity: 'item.quantity',
  column: 'quantity',
  lowAt: '5',
  path: '/items',
  things: 'items',
};
