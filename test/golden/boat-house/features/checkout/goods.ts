// What is sold.
import type { Article, Goods } from './order.ts';

export const currency = 'EUR';

export const goods: readonly Goods[] = [
  {
    key: 'supplies',
    path: '/supplies',
    find: (database, id) =>
      database.get<Article>(
        `SELECT id, name AS title, coalesce(price, 0) AS price, stock AS stock FROM supply WHERE id = ?`,
        [id],
      ),
    takeFromStock: (database, id, quantity) => {
      database.run(`UPDATE supply SET stock = stock - ? WHERE id = ?`, [quantity, id]);
    },
  },
];
