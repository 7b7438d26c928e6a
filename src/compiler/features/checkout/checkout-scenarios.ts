/** Shopping in a browser: into the cart, changed, ordered and paid in a test, listed, cancelled. */
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { productModel } from '../../product-model.ts';
import { seedId, seedTitle } from '../../proof/seed-facts.ts';
import { seedOrders } from '../first-orders/first-orders.ts';
import { goodsOf, sellable } from './checkout-model.ts';

type Steps = Scenario['when'];

export function checkoutScenarios(feature: FeatureOf<'checkout'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const [goods] = goodsOf(feature, model).filter((each) => sellable(each).length > 0);
  if (!goods) return [];
  const records = sellable(goods);
  const pageOf = (index: number) => {
    const record = records[index % records.length];
    return record
      ? { path: `${goods.entity.path}/${seedId(goods.entity, record)}`, title: seedTitle(goods.entity, record) }
      : { path: goods.entity.path, title: '' };
  };
  const added = (index: number): Steps => [
    { step: 'click', role: 'button', name: 'Add to cart', within: 'Order' },
    { step: 'see-message', text: `Added to cart: ${pageOf(index).title}` },
    { step: 'click', role: 'link', name: 'Cart' },
    { step: 'see-text', text: pageOf(index).title, within: 'Cart' },
  ];
  const ordered = (index: number): Steps => [
    ...added(index),
    { step: 'click', role: 'link', name: 'Checkout' },
    { step: 'fill', label: 'Delivery address', value: '7 Mill Lane' },
    { step: 'click', role: 'button', name: 'Place order' },
    { step: 'see-message', text: 'Order placed' },
  ];
  const own = seedOrders(feature, model).find(({ person }) => person === 0);
  const signedOut = pageOf(0).path;
  return [
    {
      id: `${feature.id}-orders`,
      title: 'What is in the cart is ordered with a test payment and gets a number',
      given: { step: 'open', path: pageOf(0).path },
      when: ordered(0),
      then: [
        { step: 'see-heading', text: 'Order A-' },
        { step: 'see-text', text: pageOf(0).title },
        { step: 'see-text', text: 'Keep this number' },
      ],
    },
    {
      id: `${feature.id}-changes-cart`,
      title: 'How many are in the cart is changed, and they are taken out again',
      given: { step: 'open', path: pageOf(1).path },
      when: [
        ...added(1),
        { step: 'click', role: 'button', name: `One more ${pageOf(1).title}` },
        { step: 'see-message', text: 'Cart changed' },
        { step: 'see-field-value', label: `Quantity of ${pageOf(1).title}`, value: '2' },
        { step: 'click', role: 'button', name: `Remove ${pageOf(1).title}` },
      ],
      then: [{ step: 'see-message', text: 'Removed from cart' }],
    },
    {
      id: `${feature.id}-needs-address`,
      title: 'An order without an address is not placed and nothing is lost',
      given: { step: 'open', path: pageOf(2).path },
      when: [
        ...added(2),
        { step: 'click', role: 'link', name: 'Checkout' },
        { step: 'click', role: 'button', name: 'Place order' },
      ],
      then: [{ step: 'see-field-error', label: 'Delivery address', text: 'required' }],
    },
    {
      id: `${feature.id}-cancels`,
      title: 'An order that was not sent yet is cancelled after a question',
      given: { step: 'open', path: pageOf(3).path },
      when: [
        ...ordered(3),
        { step: 'click', role: 'button', name: 'Cancel order' },
        { step: 'click', role: 'button', name: 'Yes, cancel it' },
        { step: 'see-message', text: 'Order cancelled' },
      ],
      then: [{ step: 'see-text', text: 'Cancelled' }],
    },
    ...(own
      ? [
          {
            id: `${feature.id}-finds-own`,
            title: 'A person finds their orders, and one by its number',
            given: { step: 'open' as const, path: feature.path },
            when: [
              { step: 'see-heading' as const, text: feature.title },
              { step: 'fill' as const, label: 'Order number', value: own.number },
              { step: 'click' as const, role: 'button' as const, name: 'Find order' },
            ],
            then: [
              { step: 'see-heading' as const, text: `Order ${own.number}` },
              { step: 'see-text' as const, text: own.state },
            ],
          },
        ]
      : []),
    {
      id: `${feature.id}-needs-sign-in`,
      title: 'Who is not signed in is led to sign in',
      given: { step: 'open-signed-out', path: signedOut },
      when: [{ step: 'click', role: 'button', name: 'Add to cart', within: 'Order' }],
      then: [{ step: 'see-path', path: '/login' }],
    },
  ];
}
