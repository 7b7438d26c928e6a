/** Who may do something, as checks in routes and as conditions on pages. */
import type { Audience } from '../../blueprint/schema.ts';
import { code, use, type Code } from '../print/code.ts';
import { literal } from '../print/literal.ts';
import { inSentence } from '../print/words.ts';
import type { EntityModel, ProductModel } from '../product-model.ts';

const currentUserFile = 'features/account/current-user.ts';

/** Without accounts everybody may; without owners "owner" means who is signed in. */
export function effectiveAudience(audience: Audience, entity: EntityModel, model: ProductModel): Audience {
  if (!model.account) return 'anyone';
  return audience === 'owner' && !entity.owned ? 'signed-in' : audience;
}

/** Statements that refuse others, at the start of a route; `record` is the variable with the record, if there is one. */
export function refuseOthers(audience: Audience, entity: EntityModel, verb: string, record?: string): Code {
  // Of a private entity nobody else gets as far as the record.
  if (audience === 'anyone' || (entity.isPrivate && record)) return code``;
  const requireUser = use(currentUserFile, 'requireUser');
  if (audience === 'signed-in' || !record) return code`${requireUser}(context);`;
  const complaint = `Only its owner may ${verb} this ${inSentence(entity.label)}.`;
  return code`if (${record}.ownerId !== ${requireUser}(context).id) throw ${use('server/errors.ts', 'forbidden')}(${literal(complaint)});`;
}

/** The person who is signed in, in a route that needs one. */
export function signedInUser(): Code {
  return code`${use(currentUserFile, 'requireUser')}(context)`;
}

/** Has a person to be signed in to create a record? An owned one needs an owner, whoever may create it. */
export function needsSignIn(by: Audience, entity: EntityModel, model: ProductModel): boolean {
  return entity.owned || effectiveAudience(by, entity, model) !== 'anyone';
}
