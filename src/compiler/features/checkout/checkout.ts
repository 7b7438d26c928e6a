/** Checkout: a cart, an order with delivery and a test payment, one's own orders with their states. */
import type { FeatureModule } from '../../feature-module.ts';
import { code, use } from '../../print/code.ts';
import { sqlText } from '../../print/literal.ts';
import { paymentTables } from '../payment/payment-tables.ts';
import { seedOrders, staffPerson } from '../first-orders/first-orders.ts';
import { seedText } from '../first-orders/first-orders-text.ts';
import { goodsOf, type GoodsModel } from './checkout-model.ts';
import { checkoutScenarios } from './checkout-scenarios.ts';
import { administrator } from '../../../blueprint/shapes.ts';
import { managedOrdersScenarios } from '../staff/managed-orders-scenarios.ts';
import { checkoutTables } from './checkout-tables.ts';
import { checkoutTest } from './checkout-test.ts';
import { managedOrders } from '../staff/managed-orders.ts';
import { toldFile, toldText } from './told-text.ts';
import { couponsText, goodsText, pathsText, wordsText } from './goods-text.ts';

const folder = 'features/checkout';

export const checkoutFeature: FeatureModule<'checkout'> = {
  kind: 'checkout',
  contribute(feature, model) {
    const goods = goodsOf(feature, model);
    const orders = seedOrders(feature, model);
    const currency = goods[0]?.price.unit ?? 'USD';
    const managed = managedOrders(feature, model);
    const isTold = model.features.some(({ kind }) => kind === 'notifications');
    return {
      files: new Map([
        [`${folder}/goods.ts`, goodsText(goods)],
        [`${folder}/goods-paths.ts`, pathsText(goods)],
        [`${folder}/words.ts`, wordsText(feature)],
        ...(feature.coupons.length > 0 ? [[`${folder}/coupons.ts`, couponsText(feature)] as const] : []),
        ...(orders.length > 0
          ? [
              [
                `${folder}/seed.ts`,
                seedText(orders, feature, { currency, staff: staffPerson(feature, model) }),
              ] as const,
            ]
          : []),
        [`${folder}/checkout.test.ts`, checkoutTest(feature, model)],
        ...managed.files,
        ...(isTold ? [[toldFile, toldText(feature)] as const] : []),
      ]),
      tables: [...paymentTables, ...checkoutTables],
      routes: isTold
        ? [
            { path: '/checkout', file: toldFile, name: 'toldCheckoutRoutes' },
            ...managed.routes.map((route) => ({ ...route, file: toldFile, name: 'toldManagedOrderRoutes' })),
          ]
        : [{ path: '/checkout', file: `${folder}/routes.ts`, name: 'checkoutRoutes' }, ...managed.routes],
      seeds: orders.length > 0 ? [{ file: `${folder}/seed.ts`, name: 'seedOrders' }] : [],
      pages: [
        { path: '/cart', file: `${folder}/cart-page.tsx`, name: 'CartPage' },
        { path: '/checkout', file: `${folder}/checkout-page.tsx`, name: 'CheckoutPage' },
        { path: feature.path, file: `${folder}/orders-page.tsx`, name: 'OrdersPage' },
        { path: `${feature.path}/:number`, file: `${folder}/order-page.tsx`, name: 'OrderPage' },
        ...managed.pages,
      ],
      navigation: [
        { label: feature.title, path: feature.path, placement: 'header', signedIn: true },
        ...managed.navigation,
      ],
      headerItems: [{ file: `${folder}/cart-link.tsx`, name: 'CartLink' }],
      entities: goods.map((each) => ({
        entity: each.entity,
        detailSections: [code`<section aria-label="Order" className="mt-8">${button(each, true)}</section>`],
        itemActions: [button(each, false)],
      })),
    };
  },
  places: (feature) => [{ to: feature.path, title: feature.title, text: 'What you ordered, and where it is now.' }],
  activities: ({ path }) => [
    {
      id: 'order',
      label: 'Order',
      isPublic: false,
      sql: `SELECT id AS key, number AS title, ${sqlText(`${path}/`)} || number AS path, placed_at AS date FROM placed_order
WHERE user_id = :userId AND state <> 'Cancelled' ORDER BY placed_at DESC`,
    },
  ],
  managed: ({ staff }) =>
    staff?.roles.includes(administrator) ? [{ label: 'Orders', path: staff.path, table: 'placed_order' }] : [],
  scenarios: (feature, blueprint) => [
    ...checkoutScenarios(feature, blueprint),
    ...managedOrdersScenarios(feature, blueprint),
  ],
};

function button({ entity, stock }: GoodsModel, withQuantity: boolean) {
  const record = entity.one;
  return code`<${use(`${folder}/add-to-cart.tsx`, 'AddToCart')} goods="${entity.folder}" recordId={${record}.id} title={${record}.${entity.titleField.property}} ${stock && `stock={${record}.${stock.property}}`} ${withQuantity && 'withQuantity'} />`;
}
