/** `import-columns.ts`: what a file can say of a record. */
import { choiceFile, choiceList } from '../../entity/entity-files.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { camelCase, inSentence } from '../../print/words.ts';
import type { EntityModel, FieldModel } from '../../product-model.ts';

export function columnsFile(entity: EntityModel): string {
  return `features/${entity.folder}/import-columns.ts`;
}

export function columnsName(entity: EntityModel): string {
  return `${camelCase(entity.type)}Columns`;
}

/** Neither what the product sets itself nor what points at records that others may not see. */
export function importedFields(entity: EntityModel): FieldModel[] {
  return entity.fields.filter((field) => field.initial === undefined && !field.targetEntity?.isPrivate);
}

export function columnsText(entity: EntityModel): string {
  const body = code`
export const ${columnsName(entity)}: readonly ${useType('server/import.ts', 'ImportColumn')}[] = [
${importedFields(entity).map((field) => column(entity, field))}
];`;
  return printModule(columnsFile(entity), `The columns of a file of ${inSentence(entity.pluralLabel)}.`, body);
}

function column(entity: EntityModel, field: FieldModel): Code {
  const parts: (string | Code)[] = [`as: '${kindOf(field)}'`];
  if (field.type === 'choice') parts.push(code`options: ${use(choiceFile(entity), choiceList(entity, field))}`);
  if (field.targetEntity) {
    parts.push(
      `table: ${literal(field.targetEntity.table)}`,
      `title: ${literal(field.targetEntity.titleField.column)}`,
    );
  }
  const more = parts.map((part) => code`, ${part}`);
  return code`{ label: ${literal(field.label)}, property: '${field.property}'${more} },`;
}

function kindOf({ type }: FieldModel) {
  switch (type) {
    case 'integer':
    case 'number':
    case 'percent':
    case 'rating':
      return 'number';
    case 'money':
    case 'boolean':
    case 'choice':
      return type;
    case 'relation':
      return 'record';
    default:
      return 'text';
  }
}
