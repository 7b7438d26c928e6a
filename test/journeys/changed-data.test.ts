/** A product is changed again and again; the records that people wrote before are there after each change. */
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { Blueprint } from '../../src/blueprint/schema.ts';
import { compile } from '../../src/compiler/compile.ts';
import { readTemplate } from '../../src/compiler/kinds/web/read-template.ts';
import { readSchema } from '../../src/compiler/migration/read-schema.ts';
import { productModel } from '../../src/compiler/product-model.ts';
import { withRequirements } from '../../src/compiler/samples/sample.ts';
import { applyChange } from '../../src/rules/change/apply-change.ts';
import { readChange } from '../../src/rules/change/read-change.ts';
import { renamesOf } from '../../src/rules/change/renames-of.ts';
import { workshopProduct } from '../../src/rules/fixtures/workshop-product.ts';

const template = readTemplate();
const format = async (_name: string, text: string) => text;
const migrationsOf = (files: ReadonlyMap<string, string>) =>
  new Map([...files].filter(([path]) => path.startsWith('migrations/')));

const wishes = [
  'Add a due date to tasks',
  'Add a required cost center to customers',
  'Rename customers to clients',
  'Rename the status "Done" to "Finished"',
  'Remove the priority Low',
  'Change hours to a decimal number',
  'Add suppliers with a name, a city and a phone',
  'Make the city of clients required',
  'Remove the company from clients',
  'Link posts to clients',
  'Remove the board',
  'Hours must be between 1 and 40',
  'Remove the blog',
  'Turn comments off',
];

test('ten changes and more in a row lose no record', async () => {
  let blueprint: Blueprint = withRequirements(workshopProduct);
  let migrations = migrationsOf(await compile(blueprint, { template, format }));
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  const done = new Set<string>();
  const lead = () => {
    for (const [path, sql] of [...migrations].toSorted(([one], [other]) => (one < other ? -1 : 1)))
      if (!done.has(path)) {
        database.exec(`BEGIN; ${sql} COMMIT;`);
        done.add(path);
      }
    assert.deepEqual(database.prepare('PRAGMA foreign_key_check').all(), []);
  };
  lead();
  database.exec(
    `INSERT INTO user (name, email, role, created_at) VALUES ('Wim', 'wim@example.com', 'Worker', '2026-01-01');
    INSERT INTO customer (name, company, email, city) VALUES ('Nora', 'Finch Books', 'nora@example.com', NULL), ('Mill', NULL, 'mill@example.com', 'Guelph');
    INSERT INTO task (title, notes, status, priority, hours, customer) VALUES ('Table', 'Oak', 'Done', 'Low', 12, 1), ('Chair', NULL, 'To do', 'High', 80, 2);
    INSERT INTO blog_post (title) VALUES ('A new saw');`.replaceAll(
      'customer) VALUES',
      `${columnOf(blueprint, 'Task', 'customer')}) VALUES`,
    ),
  );

  for (const [index, text] of wishes.entries()) {
    const reading = readChange(text, blueprint);
    assert.ok(reading.kind === 'change', `${text}: ${JSON.stringify(reading)}`);
    const outcome = applyChange(blueprint, reading.operations, { id: `change-${index + 2}`, text });
    assert.ok(outcome.ok, `${text}: ${JSON.stringify(outcome)}`);
    const previous = {
      blueprint,
      migrations,
      others: [],
      name: `version-${index + 2}`,
      renamed: renamesOf(blueprint, reading.operations),
    };
    migrations = migrationsOf(await compile(outcome.blueprint, { template, format, previous }));
    blueprint = outcome.blueprint;
    lead();
    const fresh = readSchema([...migrationsOf(await compile(blueprint, { template, format })).values()]);
    const led = readSchema([...migrations.values()]);
    const columns = (schema: typeof led) =>
      [...schema.tables.values()]
        .map(
          (table) =>
            `${table.name}: ${table.columns.map(({ name, type, isRequired }) => `${name} ${type} ${isRequired}`).join(', ')}`,
        )
        .toSorted();
    assert.deepEqual(columns(led), columns(fresh), `${text}: the tables are those of a new product`);
    assert.deepEqual(
      [...led.triggers.keys(), ...led.indexes.keys()].toSorted(),
      [...fresh.triggers.keys(), ...fresh.indexes.keys()].toSorted(),
      text,
    );
  }
  const read = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  assert.deepEqual(read('SELECT name, city FROM client ORDER BY id'), [
    { name: 'Nora', city: '-' },
    { name: 'Mill', city: 'Guelph' },
  ]);
  const link = columnOf(blueprint, 'Task', 'customer');
  assert.deepEqual(
    read(`SELECT title, notes, status, priority, hours, due_date, ${link} AS client FROM task ORDER BY id`),
    [
      { title: 'Table', notes: 'Oak', status: 'Finished', priority: null, hours: 12, due_date: null, client: 1 },
      { title: 'Chair', notes: null, status: 'To do', priority: 'High', hours: 40, due_date: null, client: 2 },
    ],
  );
  assert.ok(migrations.size > 8, 'each change of the tables has a file of its own');
});

function columnOf(blueprint: Blueprint, entity: string, field: string): string {
  const owner = productModel(blueprint).entities.find(({ id }) => id === entity);
  return owner?.fields.find(({ name }) => name === field)?.column ?? field;
}
