// Brings an order into its next state, or cancels it.
import type { Database } from '../../server/db.ts';
import { HttpError } from '../../server/errors.ts';
import { goods } from './goods.ts';
import { nextStates, type Order, type OrderState } from './order.ts';
import { answerOf } from './order-answer.ts';
import { recordChange, setOrderState } from './table.ts';

/** Throws a 409 when that state does not come next. What was cancelled is in stock again. */
export function changeOrder(database: Database, order: Order, state: OrderState, userId: number) {
  const { lines, mayCancel } = answerOf(database, order);
  if (state === 'Cancelled' && !mayCancel) throw new HttpError(409, 'This order can no longer be cancelled.');
  if (state !== 'Cancelled' && nextStates[order.state] !== state)
    throw new HttpError(409, `An order that is ${order.state.toLowerCase()} cannot become ${state.toLowerCase()}.`);
  database.transaction(() => {
    setOrderState(database, order.id, state);
    recordChange(database, { orderId: order.id, state, userId, changedAt: new Date().toISOString() });
    if (state !== 'Cancelled') return;
    for (const { goods: key, recordId, quantity } of lines)
      goods.find((each) => each.key === key)?.takeFromStock?.(database, recordId, -quantity);
  });
}
