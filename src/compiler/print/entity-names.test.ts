import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../../blueprint/schema.ts';
import { nameEntities } from './entity-names.ts';
import { nameFields } from './field-names.ts';

const entity = (name: string, pluralLabel: string): Entity => ({
  name,
  label: name,
  pluralLabel,
  description: 'd',
  titleField: 'title',
  fields: [],
  owned: false,
  seed: [],
});

test('names follow the labels that people read', () => {
  const names = nameEntities([entity('MenuItem', 'Menu items')]).get('MenuItem');
  assert.deepEqual(names, {
    type: 'MenuItem',
    types: 'MenuItems',
    one: 'menuItem',
    many: 'menuItems',
    folder: 'menu-items',
    table: 'menu_item',
  });
});

test('a name that the language, the database or the product uses gives way', () => {
  const names = nameEntities([
    entity('Date', 'Dates'),
    entity('Order', 'Orders'),
    entity('User', 'Users'),
    entity('Case', 'Cases'),
  ]);
  assert.equal(names.get('Date')?.type, 'DateEntry');
  assert.equal(names.get('Order')?.table, '"order"');
  assert.equal(names.get('User')?.table, 'user_record');
  assert.equal(names.get('Case')?.one, 'caseEntry');
});

test('labels without a Latin letter still give a folder, and two equal plurals give two', () => {
  const names = nameEntities([entity('Cha', '茶'), entity('Sheep', 'Sheep'), entity('Lamb', 'Sheep')]);
  const folders = [...names.values()].map(({ folder }) => folder);
  assert.deepEqual(folders, ['chas', 'sheep', 'sheep-records']);
  assert.notEqual(names.get('Sheep')?.one, names.get('Sheep')?.many);
});

test('fields stay clear of the columns that every record has', () => {
  const fields = nameFields([
    { name: 'key', label: 'Key', type: 'text', required: true },
    { name: 'order', label: 'Order', type: 'integer', required: true },
    { name: 'owner', label: 'Owner', type: 'relation', required: true, target: 'Person' },
  ]);
  assert.deepEqual(
    fields.map(({ property, column }) => [property, column]),
    [
      ['keyValue', 'key_value'],
      ['order', '"order"'],
      ['ownerIdValue', 'owner_id_value'],
    ],
  );
});
