/** `compare-page.tsx`: the fields as rows, the records as columns. */
import { apiPath } from '../../entity/entity-files.ts';
import { isNullable } from '../../entity/field-types.ts';
import { entityType } from '../../entity/schema-text.ts';
import { inExpression, rawValue, shownOrDash } from '../../entity/shown-value.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { attribute, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, FieldModel } from '../../product-model.ts';

export function comparePageFile(entity: EntityModel): string {
  return `features/${entity.folder}/compare-page.tsx`;
}

export function comparePageName(entity: EntityModel): string {
  return `Compare${entity.types}Page`;
}

/** What tells records apart: everything but their title and picture, long texts last. */
export function comparedFields(entity: EntityModel): FieldModel[] {
  const fields = entity.fields.filter((field) => field !== entity.titleField && field.type !== 'image');
  const isText = (field: FieldModel) => field.type === 'long-text';
  return [...fields.filter((field) => !isText(field)), ...fields.filter(isText)];
}

export function comparePageText(entity: EntityModel): string {
  const things = inSentence(entity.pluralLabel);
  const page = use('web/ui/comparison-page.tsx', 'ComparisonPage');
  const body = code`
const rows: readonly ${useType('web/ui/comparison-page.tsx', 'ComparisonRow')}<${entityType(entity)}>[] = [
${comparedFields(entity).map((field) => row(entity, field))}
];

export function ${comparePageName(entity)}() {
return (
<${page}
${attribute('title', `Compare ${things}`)}
${attribute('thing', inSentence(entity.label))}
list={{ to: '${entity.path}', label: ${literal(entity.pluralLabel)} }}
source="${apiPath(entity)}/compare"
titleOf={(${entity.one}) => ${entity.one}.${entity.titleField.property}}
rows={rows}
/>
);
}`;
  return printModule(
    comparePageFile(entity),
    `Several ${things} side by side; which ones stands in the address.`,
    body,
  );
}

function row(entity: EntityModel, field: FieldModel): Code {
  const value = rawValue(entity.one, field);
  const shown = inExpression(shownOrDash(entity.one, field));
  // A text stands as it is.
  const isPlain = shown.text === value || (isNullable(field) && shown.text === `${value} === null ? '—' : ${value}`);
  return code`{
label: ${literal(field.label)},
value: (${entity.one}) => ${value},
show: (${entity.one}) => ${isPlain && isNullable(field) ? code`${value} ?? '—'` : shown},
},`;
}
