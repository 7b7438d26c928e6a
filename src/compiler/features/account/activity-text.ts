/** `features/account/activity-sources.ts`: what people leave behind, records of their own first. */
import { code, useType } from '../../print/code.ts';
import { insideTemplate, literal, sqlText } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import type { ActivitySource, EntityModel, ProductModel } from '../../product-model.ts';

export const activitySourcesFile = 'features/account/activity-sources.ts';

/** A date that says when a record came to be. */
const past = /created|posted|published|written|uploaded|submitted|placed|ordered|added|sent|^date$/i;

export function activitySourcesText(model: ProductModel): string {
  const own = model.entities.filter((entity) => entity.owned && (entity.catalogue ?? entity.mine));
  const sources = [...own.map(recordsOf), ...model.activities];
  const body = code`
export const activitySources: readonly ${useType('features/account/activity.ts', 'ActivitySource')}[] = [
${sources.map(
  ({ id, label, sql, isPublic }) =>
    code`{ id: ${literal(id)}, label: ${literal(label)}, isPublic: ${String(isPublic)}, sql: \`${insideTemplate(sql)}\` },`,
)}
];`;
  return printModule(activitySourcesFile, 'What people leave behind in this product, as their profiles show it.', body);
}

function recordsOf(entity: EntityModel): ActivitySource {
  const date = entity.fields.find(({ type, name }) => (type === 'date' || type === 'datetime') && past.test(name));
  const columns = [
    'id AS key',
    `${entity.titleField.column} AS title`,
    `${sqlText(`${entity.path}/`)} || id AS path`,
    `${date?.column ?? 'NULL'} AS date`,
  ];
  const order = date ? `date DESC, id DESC` : 'id DESC';
  return {
    id: `record:${entity.id}`,
    label: entity.label,
    isPublic: !entity.isPrivate,
    sql: `SELECT ${columns.join(', ')} FROM ${entity.table} WHERE owner_id = :userId ORDER BY ${order}`,
  };
}
