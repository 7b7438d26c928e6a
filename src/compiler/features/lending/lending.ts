/** Lending: what is there can be borrowed for some days, renewed, brought back, and waited for while it is out. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { personTable } from '../../entity/person-table.ts';
import { code, use, useType } from '../../print/code.ts';
import { insideTemplate, literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, type EntityModel } from '../../product-model.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { staffText } from '../staff/staff-text.ts';
import { seedLoans, type SeedLoan } from './lending-model.ts';
import { lendingScenarios } from './lending-scenarios.ts';
import { lendingTest } from './lending-test.ts';

type Feature = FeatureOf<'lending'>;

const folder = 'features/lending';

const tables: readonly string[] = [
  `CREATE TABLE lending_loan (
  id INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  lent_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  returned_on TEXT,
  renewals INTEGER NOT NULL DEFAULT 0
) STRICT;`,
  // Nobody has two copies of one record at a time, whatever the routes do.
  `CREATE UNIQUE INDEX lending_loan_out ON lending_loan (record_id, user_id) WHERE returned_on IS NULL;`,
  `CREATE INDEX lending_loan_by_person ON lending_loan (user_id, returned_on);`,
  `CREATE TABLE lending_wait (
  id INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  since TEXT NOT NULL,
  UNIQUE (record_id, user_id)
) STRICT;`,
];

export const lendingFeature: FeatureModule<'lending'> = {
  kind: 'lending',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const loans = seedLoans(feature, model);
    const { staff } = feature;
    return {
      files: new Map([
        [`${folder}/lent.ts`, lentText(feature, entity)],
        [`${folder}/words.ts`, wordsText(feature)],
        [`${folder}/lending.test.ts`, lendingTest(feature, model)],
        ...(loans.length > 0 ? [[`${folder}/seed.ts`, seedText(feature, entity, loans)] as const] : []),
        ...(staff ? [[`${folder}/staff.ts`, staffText(folder, 'loans', staff)] as const] : []),
      ]),
      tables,
      routes: [
        { path: '/lending', file: `${folder}/routes.ts`, name: 'lendingRoutes' },
        ...(staff ? [{ path: '/managed-loans', file: `${folder}/managed-routes.ts`, name: 'managedLoanRoutes' }] : []),
      ],
      seeds: loans.length > 0 ? [{ file: `${folder}/seed.ts`, name: 'seedLoans' }] : [],
      pages: [
        { path: feature.path, file: `${folder}/loans-page.tsx`, name: 'LoansPage' },
        ...(staff ? [{ path: staff.path, file: `${folder}/managed-loans-page.tsx`, name: 'ManagedLoansPage' }] : []),
      ],
      navigation: [
        { label: feature.title, path: feature.path, placement: 'header', signedIn: true },
        ...(staff ? [{ label: 'All loans', path: staff.path, placement: 'header' as const, roles: staff.roles }] : []),
      ],
      entity: {
        entity,
        detailSections: [
          code`<${use(`${folder}/loan-panel.tsx`, 'LoanPanel')} recordId={${entity.one}.id} title={${entity.one}.${entity.titleField.property}} />`,
        ],
        itemActions: [code`<${use(`${folder}/lent-badge.tsx`, 'LentBadge')} recordId={${entity.one}.id} />`],
      },
    };
  },
  places: ({ path, title }: Feature) => [{ to: path, title, text: 'What you have borrowed, and when it is due.' }],
  scenarios: lendingScenarios,
};

function lentText({ copies, days, renewals, most }: Feature, entity: EntityModel): string {
  const count = copies === undefined ? '1' : `coalesce(${fieldOf(entity, copies).column}, 1)`;
  const sql = `SELECT id, ${entity.titleField.column} AS title, ${count} AS copies FROM ${entity.table} WHERE id = ?`;
  const types = `${folder}/lending.ts`;
  const body = code`
export const lent: ${useType(types, 'Lendable')} = {
label: ${literal(entity.label)},
path: '${entity.path}',
days: ${days},
renewals: ${renewals},
most: ${most},
find: (database, id) => database.get<${useType(types, 'LendableRecord')}>(\`${insideTemplate(sql)}\`, [id]),
};`;
  return printModule(`${folder}/lent.ts`, `How ${inSentence(entity.pluralLabel)} are lent.`, body);
}

function wordsText({ title, path }: Feature): string {
  return printModule(
    `${folder}/words.ts`,
    'What this product calls the loans of a person.',
    code`export const words = { title: ${literal(title)}, path: '${path}' };`,
  );
}

function seedText({ days }: Feature, entity: EntityModel, loans: readonly SeedLoan[]): string {
  const rows = loans.map(
    ({ record, person, lentBefore, returnedBefore }) =>
      `[${seedId(entity, record)}, ${person + 1}, ${lentBefore}, ${returnedBefore}],`,
  );
  const day = use('web/days.ts', 'addDays');
  const body = code`
/** Record, person, days since it was lent and since it came back. */
const loans: readonly (readonly [number, number, number, number | null])[] = [
${rows}
];

export function seedLoans(database: ${useType('server/db.ts', 'Database')}, now: Date) {
const today = ${use('web/days.ts', 'toDay')}(now);
for (const [recordId, userId, lent, returned] of loans) {
const lentOn = ${day}(today, -lent);
${use(`${folder}/table.ts`, 'insertLoan')}(database, {
recordId,
userId,
lentOn,
dueOn: ${day}(lentOn, ${days}),
returnedOn: returned === null ? null : ${day}(today, -returned),
renewals: 0,
});
}
}`;
  return printModule(`${folder}/seed.ts`, 'What is lent to whom when the product opens.', body);
}
