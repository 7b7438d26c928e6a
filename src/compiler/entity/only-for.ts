/** JSX on the detail page that only some people see. */
import type { Audience } from '../../blueprint/schema.ts';
import { code, type Code } from '../print/code.ts';
import type { EntityModel } from '../product-model.ts';

/** `user` is at hand on the page when anything is not for everybody; see `needsSession`. */
export function onlyFor(audience: Audience, entity: EntityModel, jsx: Code): Code {
  switch (audience) {
    case 'anyone':
      return jsx;
    case 'signed-in':
      return code`{user && ${jsx}}`;
    case 'owner':
      return code`{user?.id === ${entity.one}.ownerId && ${jsx}}`;
  }
}
