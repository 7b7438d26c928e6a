/** JSX that only some people see. */
import { isForOwner, rolesOf } from '../../blueprint/audience.ts';
import type { Audience } from '../../blueprint/schema.ts';
import { code, use, type Code } from '../print/code.ts';
import type { EntityModel } from '../product-model.ts';
import { rolesText } from './audience.ts';

/** On the detail page; `user` is at hand there when anything is not for everybody. */
export function onlyFor(audience: Audience, entity: EntityModel, jsx: Code): Code {
  const roles = rolesOf(audience);
  if (roles.length > 0) return forRoles(roles, jsx, isForOwner(audience) ? `${entity.one}.ownerId` : undefined);
  if (audience === 'signed-in') return code`{user && ${jsx}}`;
  return audience === 'owner' ? code`{user?.id === ${entity.one}.ownerId && ${jsx}}` : jsx;
}

/** Anywhere; with `ownerId`, an expression, also for that person. */
export function forRoles(roles: readonly string[], jsx: Code, ownerId?: string): Code {
  const element = use('features/account/for-roles.tsx', 'ForRoles');
  return code`<${element} roles={[${rolesText(roles)}]}${ownerId !== undefined && ` ownerId={${ownerId}}`}>${jsx}</${element}>`;
}
