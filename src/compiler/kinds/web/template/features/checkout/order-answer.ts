// An order with its lines and its history.
import type { Database } from '../../server/db.ts';
import { goods } from './goods.ts';
import type { Order, OrderAnswer } from './order.ts';
import { listChanges, listLines } from './table.ts';

export function answerOf<Kind extends Order>(database: Database, order: Kind): Kind & OrderAnswer {
  const lines = listLines(database, order.id).map((line) => ({
    ...line,
    path: `${goods.find(({ key }) => key === line.goods)?.path ?? ''}/${line.recordId}`,
  }));
  const mayCancel = order.state === 'Placed' || order.state === 'Paid';
  return { ...order, lines, changes: listChanges(database, order.id), mayCancel };
}
