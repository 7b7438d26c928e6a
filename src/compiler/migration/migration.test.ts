/** Records that were written before a change are there after it. On a real database with the product's real tables. */
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { migrateSchema, type Renames } from './migrate-schema.ts';
import { migrationsAfter } from './next-migration.ts';
import { productModel } from '../product-model.ts';
import { readingList } from '../samples/reading-list.ts';
import { readSchema } from './read-schema.ts';

const first = `CREATE TABLE user (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE customer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  company TEXT
) STRICT;
CREATE TABLE task (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('To do', 'Done')),
  hours INTEGER CHECK (hours >= 0),
  customer_id INTEGER REFERENCES customer (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX task_by_status ON task (status);
CREATE TABLE customer_comment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  record_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;
CREATE TRIGGER named AFTER INSERT ON task BEGIN UPDATE task SET title = trim(title) WHERE id = new.id; END;`;

const records = `INSERT INTO customer (name, company) VALUES ('Nora', 'Finch Books'), ('Mill Cafe', NULL);
INSERT INTO task (title, status, hours, customer_id) VALUES ('Table', 'Done', 12, 1), ('Chair', 'To do', NULL, 2);
INSERT INTO customer_comment (record_id, text) VALUES (1, 'Pays in time.');`;

const none: Renames = { tables: [], columns: [], values: [] };

/** The database of the first version with records, led on to `next`. */
function migrated(next: string, renames: Renames = none): { database: DatabaseSync; statements: string } {
  const statements = migrateSchema(readSchema([first]), readSchema([next]), renames);
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  database.exec(first);
  database.exec(records);
  database.exec(`BEGIN; ${statements} COMMIT; PRAGMA foreign_keys = ON;`);
  assert.deepEqual(database.prepare('PRAGMA foreign_key_check').all(), []);
  const plain = (schemas: ReturnType<typeof readSchema>) =>
    [...schemas.tables.values()].map(({ columns }) => columns.map(({ definition }) => definition.replaceAll('"', '')));
  assert.deepEqual(
    plain(readSchema([first, statements])).toSorted(),
    plain(readSchema([next])).toSorted(),
    'the tables are those of a new product',
  );
  return { database, statements };
}

const rows = (database: DatabaseSync, sql: string) =>
  database
    .prepare(sql)
    .all()
    .map((row) => ({ ...row }));

test('the same tables need no migration', () => {
  assert.equal(migrateSchema(readSchema([first]), readSchema([first]), none), '');
});

test('a further field is added in place', () => {
  const { database, statements } = migrated(
    first.replace(
      'ON DELETE CASCADE\n) STRICT;\nCREATE INDEX',
      'ON DELETE CASCADE,\n  due_date TEXT\n) STRICT;\nCREATE INDEX',
    ),
  );
  assert.equal(statements, 'ALTER TABLE task ADD COLUMN due_date TEXT;');
  assert.deepEqual(rows(database, 'SELECT title, due_date FROM task'), [
    { title: 'Table', due_date: null },
    { title: 'Chair', due_date: null },
  ]);
});

test('a field that has to be filled in has a stopgap in old records', () => {
  const { database } = migrated(
    first.replace('hours INTEGER CHECK (hours >= 0)', 'hours INTEGER NOT NULL CHECK (hours >= 1)'),
  );
  assert.deepEqual(rows(database, 'SELECT hours FROM task ORDER BY id'), [{ hours: 12 }, { hours: 1 }]);
});

test('a field is taken away with its values alone; what points at the table stays', () => {
  const { database } = migrated(first.replace(',\n  company TEXT', ''));
  assert.deepEqual(rows(database, 'SELECT * FROM customer'), [
    { id: 1, name: 'Nora' },
    { id: 2, name: 'Mill Cafe' },
  ]);
  assert.equal(rows(database, 'SELECT * FROM customer_comment').length, 1);
  assert.equal(rows(database, 'SELECT * FROM task WHERE customer_id IS NOT NULL').length, 2);
});

test('values of a choice that are renamed go along, those that are gone become the first', () => {
  const values = [{ table: 'task', column: 'status', from: 'Done', to: 'Finished' }];
  const { database } = migrated(first.replace("'To do', 'Done'", "'Open', 'Finished'"), { ...none, values });
  assert.deepEqual(rows(database, 'SELECT status FROM task ORDER BY id'), [{ status: 'Finished' }, { status: 'Open' }]);
});

test('numbers stay numbers of another type, and limits are kept', () => {
  const { database } = migrated(
    first.replace('hours INTEGER CHECK (hours >= 0)', 'hours REAL CHECK (hours BETWEEN 0 AND 10)'),
  );
  assert.deepEqual(rows(database, 'SELECT hours, typeof(hours) AS type FROM task ORDER BY id'), [
    { hours: 10, type: 'real' },
    { hours: null, type: 'null' },
  ]);
});

test('a renamed thing takes its records and what is kept about it along', () => {
  const next = first.replaceAll('customer', 'client');
  const { database } = migrated(next, {
    ...none,
    tables: [{ from: 'customer', to: 'client' }],
    columns: [{ table: 'task', from: 'customer_id', to: 'client_id' }],
  });
  assert.deepEqual(
    rows(database, 'SELECT client.name, text FROM client_comment JOIN client ON client.id = record_id'),
    [{ name: 'Nora', text: 'Pays in time.' }],
  );
  assert.deepEqual(rows(database, 'SELECT client_id FROM task ORDER BY id'), [{ client_id: 1 }, { client_id: 2 }]);
});

test('a thing that is taken away goes, a new one comes, triggers work on', () => {
  const without = first.replace(/CREATE TABLE customer_comment[^;]*;\n/, '');
  const { database } = migrated(
    `${without}\nCREATE TABLE supplier (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL) STRICT;`,
  );
  database.exec(
    "INSERT INTO task (title, status) VALUES ('  Bench ', 'Done'); INSERT INTO supplier (name) VALUES ('Oak & Co')",
  );
  assert.deepEqual(rows(database, 'SELECT title FROM task WHERE id = 3'), [{ title: 'Bench' }]);
  assert.ok(!rows(database, 'SELECT name FROM sqlite_master').some(({ name }) => name === 'customer_comment'));
});

test('migrations that were there stay, and the next number is free', () => {
  const migrations = new Map([['migrations/0001-initial.sql', first]]);
  const previous = {
    blueprint: readingList,
    migrations,
    others: ['migrations/0002-by-hand.sql'],
    name: 'version-2',
    renamed: { entities: [], values: [] },
  };
  const model = productModel(readingList);
  const next = migrationsAfter(previous, `${first}\nCREATE TABLE supplier (id INTEGER PRIMARY KEY) STRICT;`, model);
  assert.deepEqual([...next.keys()], ['migrations/0001-initial.sql', 'migrations/0003-version-2.sql']);
  assert.equal(next.get('migrations/0001-initial.sql'), first);
  assert.match(next.get('migrations/0003-version-2.sql') ?? '', /CREATE TABLE supplier/);
  assert.deepEqual(migrationsAfter(previous, first, model), migrations);
});
