/** Columns in statements that join several tables. */
import { sqlKeywords } from '../print/reserved-names.ts';
import { snakeCase } from '../print/words.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';

/** `recipe.prep_time` */
export function qualified(entity: EntityModel, field: FieldModel): string {
  return `${entity.table}.${field.column}`;
}

/** The name of the related table in a statement: that of the relation, e.g. `author`. */
export function joinName(entity: EntityModel, field: FieldModel): string {
  const name = snakeCase(field.name);
  const taken = [entity.table.replaceAll('"', ''), 'owner', 'word'];
  const free = taken.includes(name) ? `${name}_related` : name;
  return sqlKeywords.has(free) ? `"${free}"` : free;
}

/** What people see of the field: for a relation the title of the related record. */
export function shownColumn(entity: EntityModel, field: FieldModel): string {
  if (!field.targetEntity) return qualified(entity, field);
  return `${joinName(entity, field)}.${field.targetEntity.titleField.column}`;
}
