/** `seed.ts` of a shop: its first orders with their payments. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import type { SeedOrder } from './first-orders.ts';

const folder = 'features/checkout';

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
