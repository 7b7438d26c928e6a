/** The control by which a list is sorted, and its options. */
import type { EntityParts } from '../feature-module.ts';
import { code, use, type Code } from '../print/code.ts';
import { attribute, literal } from '../print/literal.ts';
import type { EntityModel } from '../product-model.ts';
import { standardOrder } from './standard-order.ts';

export function sortOptions(parts: EntityParts): Code {
  return code`
const orders = [
${parts.orders.map((order) => `{ value: ${literal(order.value)}, label: ${literal(order.label)} },`)}
];
`;
}

export function sortSelect(entity: EntityModel): Code {
  return code`<${use('web/ui/list-controls.tsx', 'SortSelect')} options={orders} ${attribute('standard', standardOrder(entity).label)} />`;
}
