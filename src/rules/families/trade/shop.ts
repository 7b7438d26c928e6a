/** When a product sells: a cart, orders and their payment, in place of order records that are typed in. */
import type { Feature } from '../../../blueprint/schema.ts';
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import type { EntityDraft, FeatureDraft } from '../family.ts';
import { priceOf } from './bookable.ts';
import { staffOf } from './staff.ts';
import { addKnown, takeOut, turn } from './records.ts';

const isRecordOfSale = ({ name }: { name: string }): boolean =>
  /^(Order|CustomerOrder|OnlineOrder|ShopOrder|FoodOrder|CartItem|Cart|ShoppingCart|OrderItem|OrderDetail|OrderHistory|Purchase)$/.test(
    name,
  );

/** What is sold by the piece. */
const isGoods = ({ name, label }: { name: string; label: string }): boolean =>
  /^(Product|MenuItem|SoftwareProduct|Book|Wine|Album|Artwork|Part|Plant)$/.test(name) ||
  /\b(products?|dish(es)?|menu items?|items?|goods|cakes?|breads?|pizzas?|flowers?|bouquets?|clothes|shoes|jewel(le)?ry|furniture|gifts?|toys?|accessor(y|ies)|foods?|drinks?|coffees?|teas?|lamps?|merchandise|souvenirs?|cosmetics?|groceries|phones?|laptops?|handicrafts?|pottery|candles?|supplements?|seeds?|parts?)\b/i.test(
    label,
  );

const offers =
  /\b(services?|courses?|class(es)?|workshops?|packages?|plans?|memberships?|lessons?|trainings?|programs?|programmes?|e-?books?|templates?|licen[cs]es?)\b/i;

/** Services, courses and the like that have a price are sold too, where the concept says that people buy them. */
function isOfferForMoney(entity: PlannedEntity, { wishes }: EntityDraft, records: readonly PlannedEntity[]): boolean {
  const isPriced = entity.fields.some(({ type }) => type === 'money');
  const isTaken = wishes.some(
    (wish) => wish.entity === entity.name && (wish.key === 'booking' || wish.key === 'enrolment'),
  );
  if (!offers.test(entity.label) || !isPriced || entity.isPersonal || isTaken) return false;
  return wishes.some(
    (wish) =>
      (wish.key === 'cart' && /\be-?commerce\b/i.test(wish.act?.words ?? '')) ||
      ((wish.key === 'cart' || isOrderAct(wish, records)) &&
        new RegExp(`\\b(${entity.label}|${entity.pluralLabel})\\b`, 'i').test(wish.act?.words ?? '')),
  );
}

const staff = /Administrator|Manager|Staff|Owner|Employee|Seller|Vendor|Merchant/;

export function prepareShop(draft: EntityDraft): void {
  const records = draft.entities.filter(isRecordOfSale);
  const hasCart = draft.wishes.some(({ key }) => key === 'cart');
  const isOrdered = draft.wishes.some((wish) => isOrderAct(wish, records));
  const sold =
    hasCart || isOrdered
      ? []
      : draft.wishes.filter((wish) => isOwnSale(wish) && (wish.entity !== null || isPriced(draft.entities[0])));
  if (!hasCart && !isOrdered && sold.length === 0) return;
  const goods = draft.entities.filter(
    (entity) =>
      !records.includes(entity) &&
      (isGoods(entity) ||
        (entity === draft.entities[0] && isPriced(entity) && sold.some((wish) => wish.entity === null)) ||
        sold.some((wish) => wish.entity === entity.name) ||
        isOfferForMoney(entity, draft, records)),
  );
  const main = goods[0] ?? (hasCart ? addKnown(draft, knownFor(draft.reading.concept)) : undefined);
  if (main === undefined) return;
  for (const wish of sold) turn(wish, 'cart', wish.entity ?? main.name);
  for (const wish of draft.wishes) {
    if (wish.key === 'cart') wish.entity = main.name;
    else if (isOrderAct(wish, records)) turn(wish, 'checkout', main.name);
  }
  takeOut(draft, records, 'checkout', main.name);
  for (const entity of new Set([main, ...goods])) {
    entity.isPersonal = false;
    addPrice(entity);
  }
}

export function planShop(draft: FeatureDraft): Feature[] {
  const { reading, wishes, entities, features, hasAccount } = draft;
  const asked = wishes.filter(({ key }) => key === 'cart' || key === 'checkout');
  if (asked.length === 0 || !hasAccount) return [];
  const sold = entities.filter(
    (entity) =>
      !entity.owned &&
      (isGoods(entity) || offers.test(entity.label) || asked.some((wish) => wish.entity === entity.name)) &&
      !features.some(
        (feature) => feature.kind === 'booking' && feature.offers.some((offer) => offer.entity === entity.name),
      ) &&
      features.some((feature) => feature.kind === 'catalogue' && feature.entity === entity.name),
  );
  const goods = sold.flatMap(({ name, fields }) => {
    const price = priceOf(fields);
    const stock = fields.find(
      (field) =>
        field.type === 'integer' && /^(stock|inStock|quantity|available|unitsInStock|stockLevel)/i.test(field.name),
    )?.name;
    return price === undefined ? [] : [{ entity: name, price, ...(stock === undefined ? {} : { stock }) }];
  });
  if (goods.length === 0) return [];
  const hasCoupons = /\b(coupons?|discount codes?|promo(tion(al)?)? codes?|vouchers?|promotions?|discounts?)\b/i.test(
    reading.concept,
  );
  const staff = staffOf(draft, ['checkout', 'cart'], '/orders');
  return [
    {
      id: 'checkout',
      kind: 'checkout',
      path: '/my-orders',
      title: 'My orders',
      goods: goods.slice(0, 4),
      coupons: hasCoupons ? [{ code: 'WELCOME10', percent: 10 }] : [],
      ...(staff && { staff }),
    },
  ];
}

/** "A site for selling my pottery": whose site it is sells there. */
const isOwnSale = ({ act, entity, key }: Wish): boolean =>
  act !== null &&
  act.rule === null &&
  act.actor === null &&
  act.verb === 'sell' &&
  (entity !== null || key === 'record-missing' || key === 'unknown' || key === 'browse') &&
  !viewedFirst.test(act.object);

/** "Climbers and roses; each plant has a height and a price": the plants are what is sold. */
const isPriced = (entity: PlannedEntity | undefined): boolean =>
  entity?.fields.some(({ type }) => type === 'money') === true;

/** Nobody puts these into a cart. */
const viewedFirst =
  /\b(cars?|vehicles?|vans?|motorcycles?|houses?|flats?|apartments?|homes?|propert(y|ies)|boats?|yachts?|land|plots?|horses?|machines?)\b/;

/** A customer places an order; staff who keep a list of orders keep records. */
function isOrderAct({ act, entity, key }: Wish, records: readonly PlannedEntity[]): boolean {
  if (act === null || act.rule !== null || staff.test(act.actor ?? '')) return false;
  const isOfOrders = entity !== null && records.some(({ name }) => name === entity);
  const buys = /^(order|buy|purchase|shop|check out|checkout)\b/.test(act.verb);
  return (
    (isOfOrders && key === 'create' && !/^(manage|track|maintain|record|add|create|handle)/.test(act.verb)) ||
    (buys && key !== 'browse')
  );
}

function addPrice(entity: PlannedEntity): void {
  if (entity.fields.length >= 24 || entity.fields.some(({ type }) => type === 'money')) return;
  entity.fields.splice(1, 0, { name: 'price', label: 'Price', type: 'money', required: true, unit: 'USD', minimum: 0 });
}

function knownFor(concept: string): string {
  if (/\b(restaurants?|food|meals?|dish(es)?|menus?|caf[eé]s?|bakery|pizza|takeaway)\b/i.test(concept))
    return 'MenuItem';
  return /\b(books?|bookshop|bookstore)\b/i.test(concept) ? 'Book' : 'Product';
}
