import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import type { EntityModel, Managed } from '../../product-model.ts';

/** `features/admin/counts.ts`: how many records there are of each kind. */
export function countsText(entities: readonly EntityModel[], managed: readonly Managed[]): string {
  const numberOf = use('server/aggregates.ts', 'numberOf');
  const tables = [
    { label: 'People', table: 'user' },
    ...managed,
    ...entities.map(({ pluralLabel, table }) => ({ label: pluralLabel, table })),
  ];
  const body = code`
export interface Count {
label: string;
value: number;
}

export function countRecords(database: ${useType('server/db.ts', 'Database')}): Count[] {
return [
${tables.map(({ label, table }) => code`{ label: ${literal(label)}, value: ${numberOf}(database, ${literal(`SELECT count(*) AS value FROM ${table}`)}) },`)}
];
}`;
  return printModule('features/admin/counts.ts', 'How many records there are of each kind.', body);
}
