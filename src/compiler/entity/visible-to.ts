/** Which records of an entity that is not open to everybody somebody may see. */
import type { EntityModel } from '../product-model.ts';
import { sqlText } from '../print/literal.ts';
import { personTable } from './person-table.ts';

/** SQL with the parameter `:name`, the person's id: true for their own records, and for all where they look after them. */
export function visibleTo({ table, caseload }: EntityModel, name: string): string {
  const own = `${table}.owner_id = :${name}`;
  if (!caseload) return own;
  const roles = caseload.roles.map(sqlText).join(', ');
  return `(${own} OR EXISTS (SELECT 1 FROM ${personTable} AS reader WHERE reader.id = :${name} AND reader.role IN (${roles})))`;
}
