import { isForOwner, rolesOf } from '../../../blueprint/audience.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { typeScriptType } from '../../entity/field-types.ts';
import { code, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { camelCase, inSentence, withArticle } from '../../print/words.ts';
import { fieldOf, type EntityModel } from '../../product-model.ts';
import { transitionsFile } from './workflow-files.ts';

export function transitionsName(entity: EntityModel): string {
  return `${camelCase(entity.type)}Transitions`;
}

/** `transitions.ts`: which statuses follow which; the server and the pages go by the same list. */
export function transitionsText(feature: FeatureOf<'workflow'>, entity: EntityModel): string {
  const list = (values: readonly string[]) => `[${values.map(literal).join(', ')}]`;
  const status = typeScriptType(entity, fieldOf(entity, feature.field));
  const lines = feature.transitions.map(({ action, from, to, by, note }) => {
    const roles = rolesOf(by);
    // Who handles what is about their own may have sent something to themselves.
    const apart = roles.filter((role) => entity.caseload?.through?.roles.includes(role));
    const parts = [
      `action: ${literal(action)}`,
      `from: ${list(from)}`,
      `to: ${literal(to)}`,
      ...(roles.length > 0 ? [`roles: ${list(roles)}`] : []),
      ...(apart.length > 0 ? [`notOwn: ${list(apart)}`] : []),
      ...(isForOwner(by) && entity.owned ? ['owner: true'] : []),
      ...(note ? ['asksNote: true'] : []),
    ];
    return `{ ${parts.join(', ')} },`;
  });
  const body = code`
export const ${transitionsName(entity)}: readonly ${useType('features/workflow/transition.ts', 'Transition')}<${status}>[] = [
${lines}
];`;
  const purpose = `How the status of ${withArticle(inSentence(entity.label))} can change, and who may change it.`;
  return printModule(transitionsFile(entity), purpose, body);
}
