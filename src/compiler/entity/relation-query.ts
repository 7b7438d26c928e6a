/** Lists of the records that point at another one. */
import type { EntityPart } from '../feature-module.ts';
import { code, use } from '../print/code.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';
import { qualified } from './columns.ts';
import { parameterName } from './parameter-name.ts';

/** Does the related record's page show the list of what points at it by this field? */
export function isRelatedList(field: FieldModel): boolean {
  return field.targetEntity?.catalogue !== undefined;
}

/** The list's parameter for the id of the related record. */
export function relationCondition(
  entity: EntityModel,
  field: FieldModel,
): Pick<EntityPart, 'query' | 'conditions' | 'parameters'> {
  const name = parameterName(field);
  return {
    query: [code`${name}: ${use('zod', 'z')}.coerce.number().int().optional(),`],
    conditions: [`(:${name} IS NULL OR ${qualified(entity, field)} = :${name})`],
    parameters: [code`${name}: query.${name} ?? null,`],
  };
}

/** Of all relations whose records show lists of what points at them. */
export function relations(entity: EntityModel): Required<Pick<EntityPart, 'query' | 'conditions' | 'parameters'>> {
  const each = entity.fields.filter(isRelatedList).map((field) => relationCondition(entity, field));
  return {
    query: each.flatMap(({ query = [] }) => query),
    conditions: each.flatMap(({ conditions = [] }) => conditions),
    parameters: each.flatMap(({ parameters = [] }) => parameters),
  };
}
