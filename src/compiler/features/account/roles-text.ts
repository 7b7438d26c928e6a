import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { openRolesOf, rolesOfProduct } from './seed-people.ts';

export const rolesFile = 'features/account/roles.ts';

/** `features/account/roles.ts`: what people can be in this product. */
export function rolesText(account: FeatureOf<'account'>): string {
  const list = (roles: readonly string[]) => `[${roles.map(literal).join(', ')}]`;
  const body = code`
export const roles = ${list(rolesOfProduct(account))} as const;

export type Role = (typeof roles)[number];

/** What newcomers can register as; the first unless they choose another. */
export const openRoles: readonly [Role, ...Role[]] = ${list(openRolesOf(account))};`;
  return printModule(rolesFile, 'What people can be in this product.', body);
}
