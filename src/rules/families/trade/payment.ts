/** When a product has a page of payments: as soon as something in it is paid for. */
import type { Feature } from '../../../blueprint/schema.ts';

export function planPayment(planned: readonly Feature[]): Feature[] {
  const isPaid = planned.some(
    (feature) =>
      feature.kind === 'checkout' ||
      (feature.kind === 'booking' && feature.offers.some(({ price }) => price !== undefined)),
  );
  return isPaid ? [{ id: 'payments', kind: 'payment', title: 'My payments' }] : [];
}
