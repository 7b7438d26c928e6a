/** How a list is sorted when nobody asked for an order. */
import type { EntityModel, FieldModel } from '../product-model.ts';
import { qualified } from './columns.ts';
import { isNullable } from './field-types.ts';

/** The first field that says how good or how much; rankings are led by the highest. */
export function rankingField(entity: EntityModel): FieldModel | undefined {
  if (entity.catalogue?.layout !== 'ranking') return undefined;
  const byType = (...types: string[]) => entity.fields.find((field) => types.includes(field.type));
  return byType('rating') ?? byType('integer', 'number', 'percent') ?? byType('money');
}

export function standardOrder(entity: EntityModel): { label: string; sql: string } {
  const field = rankingField(entity);
  if (!field) return { label: 'Newest first', sql: `${entity.table}.id DESC` };
  const nulls = isNullable(field) ? ' NULLS LAST' : '';
  return {
    label: `${field.label}, highest first`,
    sql: `${qualified(entity, field)} DESC${nulls}, ${entity.table}.id DESC`,
  };
}
