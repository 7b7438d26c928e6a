/** The orders that a product opens with. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { ProductModel } from '../../product-model.ts';
import { numberOf, seedId, seedTitle } from '../../proof/seed-facts.ts';
import { seedPeople } from '../account/seed-people.ts';
import { goodsOf, sellable, type GoodsModel } from '../checkout/checkout-model.ts';

type Feature = FeatureOf<'checkout'>;

export interface SeedOrder {
  number: string;
  /** Position of the person among the seed people, the demo user first. */
  person: number;
  name: string;
  state: string;
  days: number;
  lines: { goods: GoodsModel; id: number; title: string; price: number; quantity: number }[];
}

const states = ['Delivered', 'Paid', 'Shipped', 'Delivered', 'Cancelled', 'Paid', 'Delivered', 'Shipped'];

/** Every second one is the demo user's. */
export function seedOrders(feature: Feature, model: ProductModel): SeedOrder[] {
  const [goods] = goodsOf(feature, model).filter((each) => sellable(each).length > 0);
  if (!goods) return [];
  const records = sellable(goods);
  const people = [model.account?.demoUser, ...(model.account?.people ?? [])].flatMap((person) => person ?? []);
  return states.map((state, index) => {
    const person = index % 2 === 0 || people.length < 2 ? 0 : 1 + (index % (people.length - 1));
    const chosen = [...new Set([records[index % records.length], records[(index * 3 + 1) % records.length]])];
    return {
      number: `A-${String(24_087 + index * 713).padStart(6, '2')}`.replaceAll(/[01]/g, 'K'),
      person,
      name: people[person]?.name ?? 'Guest',
      state,
      days: state === 'Delivered' ? -20 - index : -1 - index,
      lines: chosen.flatMap((record) =>
        record === undefined
          ? []
          : [
              {
                goods,
                id: seedId(goods.entity, record),
                title: seedTitle(goods.entity, record),
                price: numberOf(record.values[goods.price.name]) ?? 0,
                quantity: 1 + (index % 2),
              },
            ],
      ),
    };
  });
}

/** Position among the seed people of the first who manages orders. */
export function staffPerson({ staff }: Feature, { account }: ProductModel): number | undefined {
  if (!staff || !account) return undefined;
  return seedPeople(account).find(({ role }) => staff.roles.includes(role))?.index;
}
