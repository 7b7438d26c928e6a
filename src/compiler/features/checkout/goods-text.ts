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

export function seedText(orders: readonly SeedOrder[], { path }: FeatureOf<'checkout'>, currency: string): string {
  const body = code`
const deliveryFee = 490;

export function seedOrders(database: ${useType('server/db.ts', 'Database')}, now: Date) {
const day = ${use('server/first-records.ts', 'daysFrom')}(now);
const orders: (Pick<${useType(`${folder}/order.ts`, 'Order')}, 'number' | 'state' | 'recipient' | 'placedAt'> & { userId: number; lines: ${useType(`${folder}/order.ts`, 'Line')}[] })[] = [
${orders.map(orderText)}
];
for (const { userId, ...order } of orders) {
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
${use(`${folder}/table.ts`, 'insertOrder')}(database, userId, {
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
}
}`;
  return printModule(`${folder}/seed.ts`, 'The orders that the product opens with.', body);
}

function orderText({ number, person, name, state, days, lines }: SeedOrder): Code {
  return code`{
userId: ${person + 1},
number: '${number}',
state: '${state}',
recipient: ${literal(name)},
placedAt: \`\${day(${days}, '10:${String((days * -7) % 50).padStart(2, '0')}')}:00.000Z\`,
lines: [
${lines.map((line) => `{ goods: '${line.goods.entity.folder}', recordId: ${line.id}, title: ${literal(line.title)}, price: ${line.price}, quantity: ${line.quantity} },`)}
],
},`;
}
