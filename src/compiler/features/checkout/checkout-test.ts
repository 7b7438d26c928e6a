/** `checkout.test.ts`: carts and orders over HTTP. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, useType } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';
import type { ProductModel } from '../../product-model.ts';
import { numberOf, seedId } from '../../proof/seed-facts.ts';
import { assert, serverForEach, test } from '../../proof/test-pieces.ts';
import { seedOrders } from '../first-orders/first-orders.ts';
import { goodsOf, sellable } from './checkout-model.ts';

const folder = 'features/checkout';

export function checkoutTest(feature: FeatureOf<'checkout'>, model: ProductModel): string {
  const [goods] = goodsOf(feature, model).filter((each) => sellable(each).length > 0);
  const [record] = goods ? sellable(goods) : [];
  const foreign = seedOrders(feature, model).find(({ person }) => person > 0);
  const order = useType(`${folder}/order.ts`, 'OrderAnswer');
  const stock = goods?.stock && record && numberOf(record.values[goods.stock.name]);
  const body = code`
${serverForEach}

${
  goods &&
  record &&
  code`
const line = { goods: '${goods.entity.folder}', recordId: ${seedId(goods.entity, record)}, quantity: 2 };
const details = { recipient: 'Ada', address: '7 Mill Lane', delivery: 'Pick up', method: 'Bank transfer' };

${test('an order costs what its articles cost and empties the cart', [
  code`await server.request('POST', '/api/checkout/cart', line);`,
  code`const placed = await server.request<${order}>('POST', '/api/checkout/orders', details);`,
  code`${assert}.equal(placed.status, 201);`,
  code`${assert}.equal(placed.body.total, ${2 * (numberOf(record.values[goods.price.name]) ?? 0)});`,
  code`const again = await server.request('POST', '/api/checkout/orders', details);`,
  code`${assert}.equal(again.status, 409);`,
])}

${test('a card that is declined leaves no order and keeps the cart', [
  code`await server.request('POST', '/api/checkout/cart', line);`,
  code`const card = { cardNumber: '4000 0000 0000 0002', cardExpiry: '12/40', cardCode: '123' };`,
  code`const declined = await server.request('POST', '/api/checkout/orders', { ...details, ...card, method: 'Card' });`,
  code`const cart = await server.request<${useType(`${folder}/order.ts`, 'Cart')}>('GET', '/api/checkout/cart');`,
  code`${assert}.deepEqual([declined.status, cart.body.count], [402, 2]);`,
])}

${
  stock !== undefined &&
  test('nobody orders more than there are', [
    code`const { status } = await server.request('POST', '/api/checkout/cart', { ...line, quantity: ${stock + 1} });`,
    code`${assert}.equal(status, ${stock + 1 > 999 ? 422 : 409});`,
  ])
}`
}

${test('who is not signed in has no cart and no orders', [
  code`server.signOut();`,
  code`const cart = await server.request('GET', '/api/checkout/cart');`,
  code`const orders = await server.request('GET', '/api/checkout/orders');`,
  code`${assert}.deepEqual([cart.status, orders.status], [401, 401]);`,
])}

${
  foreign &&
  test('the order of somebody else is neither read nor cancelled', [
    code`const path = '/api/checkout/orders/${foreign.number}';`,
    code`const read = await server.request('GET', path);`,
    code`const cancelled = await server.request('POST', \`\${path}/cancel\`);`,
    code`${assert}.deepEqual([read.status, cancelled.status], [404, 404]);`,
  ])
}
`;
  return printModule(
    `${folder}/checkout.test.ts`,
    'The cart and orders over HTTP, with the first records in place.',
    body,
  );
}
