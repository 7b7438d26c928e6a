/** Which records of an entity that is not open to everybody somebody may see. */
import type { EntityModel } from '../product-model.ts';
import { sqlText } from '../print/literal.ts';
import { personTable } from './person-table.ts';

/** SQL with the parameter `:name`, the person's id: true for their own records and for those that they look after. */
export function visibleTo(entity: EntityModel, name: string): string {
  const own = `${entity.table}.owner_id = :${name}`;
  return entity.caseload ? `(${own} OR ${handledBy(entity, name)})` : own;
}

/** As {@link visibleTo}, for what they look after alone; true for nothing where nobody looks after the records of others. */
export function handledBy({ table, caseload, overseers, fields }: EntityModel, name: string): string {
  const held = caseload && fields.find((field) => field.name === caseload.through?.field);
  const parent = held?.targetEntity;
  const ways = [
    ...(overseers.length > 0
      ? [
          `EXISTS (SELECT 1 FROM ${personTable} AS reader WHERE reader.id = :${name} AND reader.role IN (${overseers.map(sqlText).join(', ')}))`,
        ]
      : []),
    ...(held && parent
      ? [
          `EXISTS (SELECT 1 FROM ${parent.table} AS held WHERE held.id = ${table}.${held.column} AND held.owner_id = :${name})`,
        ]
      : []),
  ];
  const [only = 'FALSE', ...others] = ways;
  return others.length === 0 ? only : `(${ways.join(' OR ')})`;
}

/** Does it depend on the record, and not on the person's role alone, who looks after it? */
export const isHeldThrough = ({ caseload }: EntityModel): boolean => caseload?.through !== undefined;
