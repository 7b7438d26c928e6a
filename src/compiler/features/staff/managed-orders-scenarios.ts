/** Those who manage orders find them all and move one on, which its customer sees. */
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import { inSentence } from '../../print/words.ts';
import { productModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { seedOrders } from '../first-orders/first-orders.ts';
import { closedPage } from './closed-to-others.ts';

export function managedOrdersScenarios(feature: FeatureOf<'checkout'>, blueprint: Blueprint): Scenario[] {
  const { staff } = feature;
  const model = productModel(blueprint);
  const orders = seedOrders(feature, model);
  const [paid, second] = orders.filter(({ state }) => state === 'Paid');
  if (!staff || !model.account || !paid) return [];
  const acting = actingAs(staff, model);
  const role = staff.roles.map((each) => inSentence(each)).join(' or ');
  const open = { step: 'open', path: staff.path } as const;
  const find = (number: string): Scenario['when'] => [
    { step: 'fill', label: 'Search orders by number or name', value: number },
    { step: 'press', key: 'Enter' },
    { step: 'see-items', list: 'All orders', atLeast: 1, atMost: 1 },
  ];
  return [
    {
      id: `${feature.id}-manages`,
      title: `Who manages orders as ${role} sees the orders of everybody and processes them by state`,
      given: open,
      when: [
        ...acting.steps,
        { step: 'see-items', list: 'All orders', atLeast: orders.length },
        { step: 'choose', label: 'State', option: 'Shipped' },
      ],
      then: [{ step: 'see-every-item', list: 'All orders', text: 'Shipped' }],
    },
    {
      id: `${feature.id}-moves-on`,
      title: `The status of an order is updated by the ${role}, and its history says who did it`,
      given: open,
      when: [
        ...acting.steps,
        ...find(paid.number),
        { step: 'click', role: 'button', name: 'Mark as shipped' },
        { step: 'see-message', text: `Order ${paid.number} is now shipped` },
        { step: 'click', role: 'link', name: paid.number },
      ],
      then: [
        { step: 'see-text', text: 'Shipped', within: 'History' },
        { step: 'see-text', text: acting.person?.name ?? '', within: 'History' },
      ],
    },
    ...(second
      ? [
          {
            id: `${feature.id}-staff-cancels`,
            title: `An order is handled and cancelled by the ${role} after a question`,
            given: open,
            when: [
              ...acting.steps,
              ...find(second.number),
              { step: 'click' as const, role: 'button' as const, name: 'Cancel order' },
              { step: 'click' as const, role: 'button' as const, name: 'Yes, cancel it' },
            ],
            then: [{ step: 'see-message' as const, text: `Order ${second.number} is now cancelled` }],
          },
        ]
      : []),
    ...closedPage(feature.id, 'orders', staff, model),
  ];
}
