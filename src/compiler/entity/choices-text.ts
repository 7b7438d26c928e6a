/** `choices.ts`: the options of choice fields, apart so that the pages can use them without the schema's code. */
import { code } from '../print/code.ts';
import { literal } from '../print/literal.ts';
import { printModule } from '../print/print-module.ts';
import { inSentence } from '../print/words.ts';
import type { EntityModel } from '../product-model.ts';
import { choiceFile, choiceList } from './entity-files.ts';

export function choicesText(entity: EntityModel): string | undefined {
  const choices = entity.fields.filter((field) => field.type === 'choice');
  if (choices.length === 0) return undefined;
  const lists = choices.map(
    (field) =>
      code`export const ${choiceList(entity, field)} = [${(field.options ?? []).map((option) => literal(option)).join(', ')}] as const;\n`,
  );
  return printModule(
    choiceFile(entity),
    `What ${inSentence(entity.pluralLabel)} can be chosen from, in the order shown.`,
    code`${lists}`,
  );
}
