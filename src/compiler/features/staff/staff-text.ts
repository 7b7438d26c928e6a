/** `staff.ts` of a feature: who looks after the records of everybody, and on which page. */
import { code, useType } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';
import { rolesText } from '../../entity/audience.ts';

export interface Staff {
  path: string;
  roles: string[];
}

/** `things` are e.g. "orders". */
export function staffText(folder: string, things: string, { path, roles }: Staff): string {
  const body = code`
export const staff: readonly ${useType('features/account/roles.ts', 'Role')}[] = [${rolesText(roles)}];

export const staffPath = '${path}';`;
  return printModule(`${folder}/staff.ts`, `Who manages the ${things} of everybody, and where.`, body);
}
