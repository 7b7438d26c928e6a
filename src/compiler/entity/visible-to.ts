/** Which records of an entity that is not open to everybody somebody may see. */
import type { EntityModel } from '../product-model.ts';
import { sqlText } from '../print/literal.ts';
import { personTable } from './person-table.ts';

/** SQL with the parameter `:name`, the person's id: true for their own records and for those that they look after. */
export function visibleTo(entity: EntityModel, name: string): string {
  const own = `${entity.table}.owner_id = :${name}`;
  const handled = handledBy(entity, name);
  return handled === null ? own : `(${own} OR ${handled})`;
}

/** As {@link visibleTo}, without their own; null where nobody looks after the records of others. */
export function handledBy({ table, caseload, overseers, fields }: EntityModel, name: string): string | null {
  if (!caseload) return null;
  const held = fields.find((field) => field.name === caseload.through?.field);
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
  return ways.length === 0 ? null : ways.length === 1 ? (ways[0] ?? null) : `(${ways.join(' OR ')})`;
}

/** Does it depend on the record, and not on the person's role alone, who looks after it? */
export const isHeldThrough = ({ caseload }: EntityModel): boolean => caseload?.through !== undefined;
