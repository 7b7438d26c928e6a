/** The history of statuses: its table, and what is in it to begin with. */
import { isForOwner, rolesOf } from '../../../blueprint/audience.ts';
import type { FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { fieldOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { seedPeople } from '../account/seed-people.ts';

type Transition = FeatureOf<'workflow'>['transitions'][number];

export function changesTableName(entity: EntityModel): string {
  return `${entity.table.replaceAll('"', '')}_status_change`;
}

export function changesTable(entity: EntityModel): string {
  const name = changesTableName(entity);
  return `CREATE TABLE ${name} (
  id INTEGER PRIMARY KEY,
  record_id INTEGER NOT NULL REFERENCES ${entity.table} (id) ON DELETE CASCADE,
  from_status TEXT NOT NULL,
  to_status TEXT NOT NULL,
  note TEXT,
  user_id INTEGER REFERENCES user (id) ON DELETE SET NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX ${name}_by_record ON ${name} (record_id);`;
}

export function seedChangesFile(entity: EntityModel): string {
  return `features/${entity.folder}/status-changes-seed.ts`;
}

export function seedChangesName(entity: EntityModel): string {
  return `insertFirst${entity.type}StatusChanges`;
}

/** How the first records came to their statuses: the way from the first status along the transitions. */
export function seedChangesText(feature: FeatureOf<'workflow'>, entity: EntityModel, model: ProductModel): string {
  const [initial = ''] = fieldOf(entity, feature.field).options ?? [];
  const lines = entity.seed.flatMap((record, position) => {
    const way = wayTo(String(record.values[feature.field] ?? initial), initial, feature.transitions);
    return way.map(({ from, transition }, step) => {
      const days = (way.length - step) * 2 + (position % 5);
      return `{ recordId: ${seedId(entity, record)}, from: ${literal(from)}, to: ${literal(transition.to)}, userId: ${makerOf(transition, record, model)}, daysAgo: ${days} },`;
    });
  });
  const table = `'${changesTableName(entity)}'`;
  const body = code`
const changes${lines.length === 0 && ': { recordId: number; from: string; to: string; userId: number; daysAgo: number }[]'} = [
${lines}
];

export function ${seedChangesName(entity)}(database: ${useType('server/db.ts', 'Database')}, now: Date) {
if (database.get('SELECT 1 FROM ${changesTableName(entity)}')) return;
for (const { daysAgo, ...change } of changes) {
const changedAt = new Date(now.getTime() - daysAgo * 24 * 60 * 60 * 1000);
${use('features/workflow/status-changes.ts', 'recordStatusChange')}(database, ${table}, { ...change, note: null }, changedAt);
}
}`;
  return printModule(
    seedChangesFile(entity),
    `How the first ${inSentence(entity.pluralLabel)} came to their statuses.`,
    body,
  );
}

/** The shortest way; empty when no transitions lead there. */
function wayTo(goal: string, start: string, transitions: readonly Transition[]) {
  const ways = new Map<string, { from: string; transition: Transition }[]>([[start, []]]);
  for (const [status, way] of ways) {
    for (const transition of transitions) {
      if (!transition.from.includes(status) || ways.has(transition.to)) continue;
      ways.set(transition.to, [...way, { from: status, transition }]);
    }
  }
  return ways.get(goal) ?? [];
}

/** Somebody who may: of a role, or else whose record it is. */
function makerOf({ by }: Transition, record: SeedRecord, model: ProductModel): number {
  const people = model.account ? seedPeople(model.account) : [];
  const decider = people.find(({ role }) => rolesOf(by).includes(role));
  return decider && !isForOwner(by) ? decider.index + 1 : (record.owner ?? 0) + 1;
}
