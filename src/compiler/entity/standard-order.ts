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
  const own = entity.catalogue?.order;
  const wanted = entity.fields.find((one) => one.name === own?.field);
  if (own !== undefined && wanted !== undefined) return ownOrder(entity, wanted, own.direction);
  const field = rankingField(entity);
  if (!field) return { label: 'Newest first', sql: `${entity.table}.id DESC` };
  const nulls = isNullable(field) ? ' NULLS LAST' : '';
  return {
    label: `${field.label}, highest first`,
    sql: `${qualified(entity, field)} DESC${nulls}, ${entity.table}.id DESC`,
  };
}

/** As the product's owner wants it; records without a value come last. */
function ownOrder(
  entity: EntityModel,
  field: FieldModel,
  direction: 'ascending' | 'descending',
): { label: string; sql: string } {
  const isDown = direction === 'descending';
  const column = qualified(entity, field);
  const value = field.type === 'text' ? `${column} COLLATE NOCASE` : column;
  const nulls = isNullable(field) ? ' NULLS LAST' : '';
  return {
    label: `${field.label}, ${words(field, isDown)}`,
    sql: `${value} ${isDown ? 'DESC' : 'ASC'}${nulls}, ${entity.table}.id DESC`,
  };
}

function words({ type }: FieldModel, isDown: boolean): string {
  if (type === 'date' || type === 'datetime') return isDown ? 'newest first' : 'oldest first';
  if (type === 'text' || type === 'choice') return isDown ? 'Z to A' : 'A to Z';
  return isDown ? 'highest first' : 'lowest first';
}
