/** `goods.ts`, `goods-paths.ts`, `words.ts`, `coupons.ts` and `seed.ts` of a shop. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { insideTemplate, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import type { GoodsModel, SeedOrder } from './checkout-model.ts';

const folder = 'features/checkout';

export function goodsText(all: readonly GoodsModel[]): string {
  const body = code`
export const currency = '${all[0]?.price.unit ?? 'USD'}';

export const goods: readonly ${useType(`${folder}/order.ts`, 'Goods')}[] = [
${all.map(oneText)}
];`;
  return printModule(`${folder}/goods.ts`, 'What is sold.', body);
}

function oneText({ entity, price, stock }: GoodsModel): Code {
  const article = useType(`${folder}/order.ts`, 'Article');
  const sql = `SELECT id, ${entity.titleField.column} AS title, coalesce(${price.column}, 0) AS price, ${stock?.column ?? 'NULL'} AS stock FROM ${entity.table} WHERE id = ?`;
  const take = stock && `UPDATE ${entity.table} SET ${stock.column} = ${stock.column} - ? WHERE id = ?`;
  return code`{
key: '${entity.folder}',
path: '${entity.path}',
find: (database, id) => database.get<${article}>(\`${insideTemplate(sql)}\`, [id]),
${
  take &&
  code`takeFromStock: (database, id, quantity) => {
database.run(\`${insideTemplate(take)}\`, [quantity, id]);
},`
}
},`;
}

export function pathsText([first]: readonly GoodsModel[]): string {
  return printModule(
    `${folder}/goods-paths.ts`,
    'Where a person with an empty cart finds something to buy.',
    code`export const goods = { path: '${first?.entity.path ?? '/'}', label: ${literal(`Browse ${first?.entity.pluralLabel.toLowerCase() ?? ''}`)} };`,
  );
}

export function wordsText({ title, path }: FeatureOf<'checkout'>): string {
  return printModule(
    `${folder}/words.ts`,
    'Where a person’s orders are in this product.',
    code`export const words = { title: ${literal(title)}, path: '${path}' };`,
  );
}

export function couponsText({ coupons }: FeatureOf<'checkout'>): string {
  const lines = coupons.map((coupon) => `{ code: ${literal(coupon.code)}, percent: ${coupon.percent} },`);
  return printModule(
    `${folder}/coupons.ts`,
    'Codes that lower the price of the articles, in per cent.',
    code`export const coupons: readonly { code: string; percent: number }[] = [
${lines}
];`,
  );
}

interface SeedFacts {
  currency: string;
  /** Position of the person who moved the orders on; undefined where nobody manages them. */
  staff: number | undefined;
}

export function seedText(
  orders: readonly SeedOrder[],
  { path }: FeatureOf<'checkout'>,
  { currency, staff }: SeedFacts,
): string {
  const body = code`
const deliveryFee = 490;

export function seedOrders(database: ${useType('server/db.ts', 'Database')}, now: Date) {
const day = ${use('server/first-records.ts', 'daysFrom')}(now);
const orders: (Pick<${useType(`${folder}/order.ts`, 'Order')}, 'number' | 'state' | 'recipient' | 'placedAt'> & { userId: number; lines: ${useType(`${folder}/order.ts`, 'Line')}[]${staff !== undefined && code`; changes: { state: ${useType(`${folder}/order.ts`, 'OrderState')}; days: number }[]`} })[] = [
${orders.map((order) => orderText(order, staff !== undefined))}
];
for (const { userId, ${staff !== undefined && 'changes, '}...order } of orders) {
const subtotal = ${use(`${folder}/order.ts`, 'sumOf')}(order.lines);
const total = subtotal + deliveryFee;
const paidBy = \`P\${order.number.slice(1)}\`;
${use('features/payment/table.ts', 'insertPayment')}(database, {
userId,
number: paidBy,
purpose: \`Order \${order.number}\`,
link: \`${path}/\${order.number}\`,
amount: total,
currency: '${currency}',
method: 'Card',
cardEnding: '4242',
paidAt: order.placedAt,
});
${staff !== undefined && 'const orderId = '}${use(`${folder}/table.ts`, 'insertOrder')}(database, userId, {
...order,
subtotal,
discount: 0,
deliveryFee,
total,
currency: '${currency}',
delivery: 'Standard delivery',
address: '14 Harbour Street',
paidBy,
});
${
  staff !== undefined &&
  code`for (const { state, days } of changes)
${use(`${folder}/table.ts`, 'recordChange')}(database, { orderId, state, userId: ${staff + 1}, changedAt: \`\${day(days, '09:20')}:00.000Z\` });`
}
}
}`;
  return printModule(`${folder}/seed.ts`, 'The orders that the product opens with.', body);
}

/** The states that the staff has brought it into since it was paid. */
function changesText({ state, days }: SeedOrder): string[] {
  const past = state === 'Delivered' ? ['Shipped', 'Delivered'] : state === 'Paid' ? [] : [state];
  return past.map((each, index) => `{ state: '${each}', days: ${Math.min(0, days + 1 + index)} },`);
}

function orderText(order: SeedOrder, withChanges: boolean): Code {
  const { number, person, name, state, days, lines } = order;
  return code`{
userId: ${person + 1},
number: '${number}',
state: '${state}',
recipient: ${literal(name)},
placedAt: \`\${day(${days}, '10:${String((days * -7) % 50).padStart(2, '0')}')}:00.000Z\`,
lines: [
${lines.map((line) => `{ goods: '${line.goods.entity.folder}', recordId: ${line.id}, title: ${literal(line.title)}, price: ${line.price}, quantity: ${line.quantity} },`)}
],
${withChanges && code`changes: [${changesText(order)}],`}
},`;
}
