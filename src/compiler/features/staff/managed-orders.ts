/** The orders of everybody: pages, routes, a link and tests for those who manage them. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { Contribution } from '../../feature-module.ts';
import { code, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import type { ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { assert, serverForEach, test } from '../../proof/test-pieces.ts';
import { closedOverHttp } from './closed-to-others.ts';
import { staffText, type Staff } from './staff-text.ts';
import { seedOrders } from '../first-orders/first-orders.ts';

const folder = 'features/checkout';

type Pieces = Required<Pick<Contribution, 'files' | 'routes' | 'pages' | 'navigation'>>;

export function managedOrders(feature: FeatureOf<'checkout'>, model: ProductModel): Pieces {
  const { staff } = feature;
  if (!staff) return { files: new Map(), routes: [], pages: [], navigation: [] };
  return {
    files: new Map([
      [`${folder}/staff.ts`, staffText(folder, 'orders', staff)],
      [`${folder}/managed-orders.test.ts`, testText(feature, staff, model)],
    ]),
    routes: [{ path: '/managed-orders', file: `${folder}/managed-routes.ts`, name: 'managedOrderRoutes' }],
    pages: [
      { path: staff.path, file: `${folder}/managed-orders-page.tsx`, name: 'ManagedOrdersPage' },
      { path: `${staff.path}/:number`, file: `${folder}/managed-order-page.tsx`, name: 'ManagedOrderPage' },
    ],
    navigation: [{ label: 'All orders', path: staff.path, placement: 'header', roles: staff.roles }],
  };
}

function testText(feature: FeatureOf<'checkout'>, staff: Staff, model: ProductModel): string {
  const orders = seedOrders(feature, model);
  const paid = orders.find(({ state }) => state === 'Paid');
  const audience = { roles: [...staff.roles] };
  const acting = actingAs(audience, model).statements;
  const order = useType(`${folder}/order.ts`, 'ManagedOrder');
  const list = code`${useType('server/list-page.ts', 'ListPage')}<${order}>`;
  const body = code`
${serverForEach}

${test('the orders of everybody are listed, and found by number and state', [
  ...acting,
  code`const all = await server.request<${list}>('GET', '/api/managed-orders');`,
  code`${assert}.equal(all.body.total, ${orders.length});`,
  code`const shipped = await server.request<${list}>('GET', '/api/managed-orders?state=Shipped');`,
  code`${assert}.equal(shipped.body.total, ${orders.filter(({ state }) => state === 'Shipped').length});`,
  ...(paid
    ? [
        code`const found = await server.request<${list}>('GET', '/api/managed-orders?q=${paid.number.toLowerCase()}');`,
        code`${assert}.deepEqual(found.body.items.map(({ number }) => number), ['${paid.number}']);`,
      ]
    : []),
])}

${
  paid &&
  test('an order goes on step by step, and its history says who moved it', [
    ...acting,
    code`const path = '/api/managed-orders/${paid.number}/state';`,
    code`const early = await server.request('PUT', path, { state: 'Delivered' });`,
    code`const shipped = await server.request<${order}>('PUT', path, { state: 'Shipped' });`,
    code`const late = await server.request('PUT', path, { state: 'Cancelled' });`,
    code`${assert}.deepEqual([early.status, shipped.body.state, late.status], [409, 'Shipped', 409]);`,
    code`${assert}.equal(shipped.body.changes.at(-1)?.by, ${literal(actingAs(audience, model).person?.name ?? null)});`,
  ])
}

${closedOverHttp('orders', { list: '/api/managed-orders', change: `'/api/managed-orders/${orders[0]?.number ?? 'A-1'}/state', { state: 'Shipped' }` }, staff, model)}
`;
  return printModule(`${folder}/managed-orders.test.ts`, 'The orders of everybody, over HTTP.', body);
}
