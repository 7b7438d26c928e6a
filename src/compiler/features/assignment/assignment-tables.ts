/** Who looks after which record: the table, what is in it to begin with, and the tests of it. */
import type { FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel, ProductModel } from '../../product-model.ts';
import { actingAs, outsiderOf } from '../../proof/acting-as.ts';
import { inStandardOrder, seedId } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { seedPeople, type SeedPerson } from '../account/seed-people.ts';

type Feature = FeatureOf<'assignment'>;

export function tableName(entity: EntityModel): string {
  return `${entity.table.replaceAll('"', '')}_assignment`;
}

export function assignmentTable(entity: EntityModel): string {
  return `CREATE TABLE ${tableName(entity)} (
  record_id INTEGER PRIMARY KEY REFERENCES ${entity.table} (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  assigned_at TEXT NOT NULL
) STRICT;
CREATE INDEX ${tableName(entity)}_by_user ON ${tableName(entity)} (user_id);`;
}

export function seedFile(entity: EntityModel): string {
  return `features/${entity.folder}/assignments-seed.ts`;
}

export function seedName(entity: EntityModel): string {
  return `insertFirst${entity.type}Assignments`;
}

/** Whom records can be assigned to. */
export function assigneesOf({ to }: Feature, model: ProductModel): SeedPerson[] {
  const people = model.account ? seedPeople(model.account) : [];
  return people.filter(({ role }) => to.length === 0 || to.includes(role));
}

/** Two of three records, to one person after the other. */
export function firstAssignments(
  feature: Feature,
  entity: EntityModel,
  model: ProductModel,
): { record: SeedRecord; person: SeedPerson }[] {
  const people = assigneesOf(feature, model);
  return inStandardOrder(entity).flatMap((record, position) => {
    const person = position % 3 === 2 ? undefined : people[(position - Math.floor(position / 3)) % people.length];
    return person ? [{ record, person }] : [];
  });
}

export function seedText(feature: Feature, entity: EntityModel, model: ProductModel): string {
  const lines = firstAssignments(feature, entity, model).map(
    ({ record, person }, position) =>
      `{ recordId: ${seedId(entity, record)}, userId: ${person.index + 1}, daysAgo: ${1 + (position % 9)} },`,
  );
  const body = code`
const assignments: readonly { recordId: number; userId: number; daysAgo: number }[] = [
${lines}
];

export function ${seedName(entity)}(database: ${useType('server/db.ts', 'Database')}, now: Date) {
for (const { recordId, userId, daysAgo } of assignments) {
const assignedAt = new Date(now.getTime() - daysAgo * 24 * 60 * 60 * 1000).toISOString();
database.run('INSERT INTO ${tableName(entity)} (record_id, user_id, assigned_at) VALUES (?, ?, ?)', [recordId, userId, assignedAt]);
}
}`;
  return printModule(seedFile(entity), `Who looks after the first ${inSentence(entity.pluralLabel)}.`, body);
}

export function assignmentTests(feature: Feature, entity: EntityModel, model: ProductModel): Code[] {
  const [record] = entity.seed;
  const person = assigneesOf(feature, model).at(-1);
  const outsider = outsiderOf(feature.by, model);
  const label = inSentence(entity.label);
  if (!record || !person) return [];
  const path = `${apiPath(entity)}/${seedId(entity, record)}`;
  return [
    test(`a ${label} is assigned to somebody`, [
      ...actingAs(feature.by, model).statements,
      code`const { status } = await server.request('PUT', '${path}/assignee', { userId: ${person.index + 1} });`,
      code`${assert}.equal(status, 200);`,
      code`const { body } = await server.request<${entityType(entity)}>('GET', '${path}');`,
      code`${assert}.equal(body.assigneeName, ${JSON.stringify(person.name)});`,
    ]),
    ...(outsider
      ? [
          test(`a person of another role assigns no ${label}`, [
            ...outsider.statements,
            code`const { status } = await server.request('PUT', '${path}/assignee', { userId: ${person.index + 1} });`,
            code`${assert}.equal(status, 403);`,
          ]),
        ]
      : []),
  ];
}
