import type { Database } from '../../server/db.ts';
import { currency, goods } from './goods.ts';
import { sumOf, type Cart } from './order.ts';
import { listKept } from './table.ts';

/** A person's cart with today's titles, prices and stock; what no longer exists is not in it. */
export function cartOf(database: Database, userId: number): Cart {
  const lines = listKept(database, userId).flatMap((kept) => {
    const kind = goods.find(({ key }) => key === kept.goods);
    const article = kind?.find(database, kept.recordId);
    if (!kind || !article) return [];
    const { title, price, stock } = article;
    return [{ ...kept, title, price, stock, path: `${kind.path}/${kept.recordId}` }];
  });
  return {
    lines,
    count: lines.reduce((count, { quantity }) => count + quantity, 0),
    subtotal: sumOf(lines),
    currency,
  };
}
