import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTemplate } from '../../kinds/web/read-template.ts';
import { accountTables } from './account-tables.ts';
import { seedText } from './seed-text.ts';

test('the tables are those that the template is developed and tested with', () => {
  const migration = readTemplate().get('migrations/0001-initial.sql') ?? '';
  for (const table of accountTables) assert.ok(migration.includes(table), table);
});

test('the demo user comes first, so that it owns the records of owner 0', () => {
  const text = seedText({
    id: 'account',
    kind: 'account',
    demoUser: { name: 'Dora "D" Demo', email: 'dora@example.com' },
    people: [{ name: 'Otto Other', email: 'otto@example.com' }],
  });
  assert.ok(text.indexOf('"Dora \\"D\\" Demo"') > 0);
  assert.ok(text.indexOf('dora@example.com') < text.indexOf('otto@example.com'));
});
