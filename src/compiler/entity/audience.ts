/** Who may do something, as checks in routes and as conditions on pages. */
import { isForOwner, rolesOf } from '../../blueprint/audience.ts';
import type { Audience } from '../../blueprint/schema.ts';
import { code, use, type Code } from '../print/code.ts';
import { literal } from '../print/literal.ts';
import { inSentence } from '../print/words.ts';
import type { EntityModel, ProductModel } from '../product-model.ts';
import { isHeldThrough } from './visible-to.ts';

const currentUserFile = 'features/account/current-user.ts';
const userFile = 'features/account/user.ts';

/** Without accounts everybody may; without owners "owner" means who is signed in, and only the roles count where there are some. */
export function effectiveAudience(audience: Audience, entity: EntityModel, model: ProductModel): Audience {
  if (!model.account) return 'anyone';
  if (entity.owned || !isForOwner(audience)) return audience;
  return typeof audience === 'string' ? 'signed-in' : { roles: audience.roles };
}

/** Statements that refuse others, at the start of a route; `record` is the variable with the record, if there is one. */
export function refuseOthers(audience: Audience, entity: EntityModel, verb: string, record?: string): Code {
  // Of a private entity nobody else gets as far as the record, unless there are people who look after those of others.
  const isOwn = entity.isPrivate && entity.overseers.length === 0 && !isHeldThrough(entity);
  if (audience === 'anyone' || (isOwn && record)) return code``;
  const roles = rolesOf(audience);
  const requireUser = use(currentUserFile, 'requireUser');
  if (roles.length > 0 && !(isForOwner(audience) && record))
    return code`${use(currentUserFile, 'requireRole')}(context, ${rolesText(roles)});`;
  if (audience === 'signed-in' || !record) return code`${requireUser}(context);`;
  const others = roles.length > 0 ? ` or a person with the role ${roles.join(' or ')}` : '';
  const complaint = `Only its owner${others} may ${verb} this ${inSentence(entity.label)}.`;
  const refuse = code`throw ${use('server/errors.ts', 'forbidden')}(${literal(complaint)});`;
  if (roles.length === 0) return code`if (${record}.ownerId !== ${requireUser}(context).id) ${refuse}`;
  return code`const user = ${requireUser}(context);
if (${record}.ownerId !== user.id && !${use(userFile, 'hasRole')}(user, ${rolesText(roles)})) ${refuse}`;
}

/** Roles as arguments: `'Teacher', 'Administrator'`. */
export function rolesText(roles: readonly string[]): string {
  return roles.map((role) => `'${role}'`).join(', ');
}

/** The person who is signed in, in a route that needs one. */
export function signedInUser(): Code {
  return code`${use(currentUserFile, 'requireUser')}(context)`;
}

/** Who may create a record: an owned one needs an owner, whoever may create it. */
export function creators(by: Audience, entity: EntityModel, model: ProductModel): Audience {
  const audience = effectiveAudience(by, entity, model);
  return audience === 'anyone' && entity.owned ? 'signed-in' : audience;
}

/** A page around which stands what keeps others out. */
export function guarded(audience: Audience, page: Code): Code {
  if (audience === 'anyone') return page;
  const guard = use('features/account/signed-in-only.tsx', 'SignedInOnly');
  // The owner of a record can be of any role: the server decides about the record.
  const roles = isForOwner(audience) ? [] : rolesOf(audience);
  return code`<${guard}${roles.length > 0 && ` roles={[${rolesText(roles)}]}`}>${page}</${guard}>`;
}
