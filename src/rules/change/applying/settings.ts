/** Operations on how parts of the product work: hours, places, codes, prices, statuses. */
import type { Blueprint } from '../../../blueprint/schema.ts';
import type { Outcome } from './outcome.ts';
import type { Operation } from '../operation.ts';
import { featureOf, withEntity, withFeature } from './parts.ts';

export function applyToSettings(blueprint: Blueprint, operation: Operation): Outcome {
  switch (operation.do) {
    case 'set-currency':
      return {
        ...blueprint,
        entities: blueprint.entities.map((entity) => ({
          ...entity,
          fields: entity.fields.map((field) =>
            field.type === 'money' ? { ...field, unit: operation.currency } : field,
          ),
        })),
        questions: blueprint.questions.filter(({ id }) => id !== 'currency'),
      };
    case 'set-opening':
      return onTimes(blueprint, { opens: operation.opens, closes: operation.closes });
    case 'set-slot':
      return onTimes(blueprint, { minutes: operation.minutes });
    case 'set-places':
      return operation.feature === 'enrolment'
        ? withFeature(blueprint, 'enrolment', (enrolment) => ({ ...enrolment, places: operation.places }))
        : withFeature(blueprint, 'booking', (booking) => ({
            ...booking,
            offers: booking.offers.map((offer) =>
              offer.mode.by === 'places' ? { ...offer, mode: { ...offer.mode, capacity: operation.places } } : offer,
            ),
          }));
    case 'add-coupon': {
      const checkout = featureOf(blueprint, 'checkout');
      if (checkout === undefined) return 'Nothing is sold in this product, so a coupon would be good for nothing.';
      if (checkout.coupons.length >= 4) return 'There are four coupons already, which is as many as there can be.';
      const { code, percent } = operation;
      return withFeature(blueprint, 'checkout', (one) => ({
        ...one,
        coupons: [...one.coupons.filter((coupon) => coupon.code !== code), { code, percent }],
      }));
    }
    case 'remove-coupon':
      return withFeature(blueprint, 'checkout', (checkout) => ({
        ...checkout,
        coupons: checkout.coupons.filter(({ code }) => code !== operation.code),
      }));
    case 'scale-prices':
      return withEntity(blueprint, operation.entity, (entity) => {
        const amounts = new Set(entity.fields.filter(({ type }) => type === 'money').map(({ name }) => name));
        const scale = (value: number): number => Math.round(value * (1 + operation.percent / 100));
        const seed = entity.seed.map((record) => ({
          ...record,
          values: Object.fromEntries(
            Object.entries(record.values).map(([name, value]) => [
              name,
              amounts.has(name) && typeof value === 'number' ? scale(value) : value,
            ]),
          ),
        }));
        return { ...entity, seed };
      });
    case 'add-transition': {
      const { entity, from, to } = operation;
      const flow = featureOf(blueprint, 'workflow', entity);
      if (flow === undefined) return 'Their status does not move on yet.';
      const by = flow.transitions[0]?.by ?? 'signed-in';
      const taken = new Set(flow.transitions.map((one) => one.action));
      const action = taken.has(operation.action) ? `Move to ${to}` : operation.action;
      if (taken.has(action)) return `There is a button "${action}" already.`;
      return withFeature(blueprint, 'workflow', (one) =>
        one.entity === entity ? { ...one, transitions: [...one.transitions, { action, from, to, by }] } : one,
      );
    }
    case 'remove-transition':
      return withFeature(blueprint, 'workflow', (one) =>
        one.entity === operation.entity
          ? { ...one, transitions: one.transitions.filter(({ action }) => action !== operation.action) }
          : one,
      );
    default:
      return undefined;
  }
}

function onTimes(blueprint: Blueprint, change: { opens?: string; closes?: string; minutes?: number }): Blueprint {
  return withFeature(blueprint, 'booking', (booking) => ({
    ...booking,
    offers: booking.offers.map((offer) =>
      offer.mode.by === 'times' ? { ...offer, mode: { ...offer.mode, ...change } } : offer,
    ),
  }));
}
