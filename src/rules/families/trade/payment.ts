/** When a product has a page of payments: as soon as something in it is paid for, and not at the door. */
import { speaksOfMoney } from '../../design/speaks-of-money.ts';
import type { Feature } from '../../../blueprint/schema.ts';

export function planPayment(planned: readonly Feature[], concept: string): Feature[] {
  const isThere = planned.some(
    (feature) =>
      feature.kind === 'checkout' ||
      (feature.kind === 'booking' && feature.offers.some(({ price }) => price !== undefined) && speaksOfMoney(concept)),
  );
  return isThere ? [{ id: 'payments', kind: 'payment', title: 'My payments' }] : [];
}
