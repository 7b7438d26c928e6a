import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityByName, lexiconEntities } from './lexicon.ts';
import type { LexiconEntity } from './lexicon-entity.ts';
import { seedFaults } from './seed-faults.ts';
import { fieldsOf, seedRecords } from './seed-records.ts';

for (const entity of lexiconEntities) {
  test(`${entity.name} has at least twenty believable records that fit its fields`, () => {
    const records = seedRecords(entity, 40, 7);
    assert.ok(records.length >= 20, `only ${records.length}`);
    assert.deepEqual(seedFaults(fieldsOf(entity), entity.titleField, records), []);
  });
}

test('gives the same records for the same seed and others for another', () => {
  const customer = known('Customer');
  assert.deepEqual(seedRecords(customer, 24, 3), seedRecords(customer, 24, 3));
  assert.notDeepEqual(seedRecords(customer, 24, 3), seedRecords(customer, 24, 4));
});

test('links to the records of other entities, and to the one that is meant where a text names it', () => {
  const books = seedRecords(known('Book'), 22, 1);
  const company = { parents: new Map([['Book', books]]) };
  const loans = seedRecords(known('LibraryLoan'), 20, 1, company);
  const keys = new Set(books.map(({ key }) => key));
  assert.ok(loans.every(({ values }) => keys.has(String(values['book']))));
  const reviews = seedRecords(known('Review'), 20, 1, company);
  assert.equal(
    reviews.find(({ values }) => values['title'] === 'Good story, slow middle')?.values['subject'],
    'the-salt-road',
  );
  const field = fieldsOf(known('LibraryLoan'), new Set(['Book'])).find(({ name }) => name === 'book');
  assert.equal(field?.type, 'relation');
});

test('keeps titles as text and lends them the names of the product’s own records', () => {
  const employees = seedRecords(known('Employee'), 20, 1);
  const leave = known('LeaveRequest');
  assert.equal(fieldsOf(leave, new Set(['Employee'])).find(({ name }) => name === 'person')?.type, 'text');
  const names = new Set(employees.map(({ values }) => values['name']));
  const requests = seedRecords(leave, 20, 1, { parents: new Map([['Employee', employees]]) });
  assert.ok(requests.every(({ values }) => names.has(values['person'] ?? null)));
});

test('no link takes the place of a title, whatever else the product has', () => {
  const everything = new Set(lexiconEntities.map(({ name }) => name));
  for (const entity of lexiconEntities) {
    const fields = fieldsOf(entity, everything);
    assert.equal(fields.find(({ name }) => name === entity.titleField)?.type, 'text', entity.name);
    assert.equal(new Set(fields.map(({ name }) => name)).size, fields.length, entity.name);
    assert.ok(fields.length <= 24, entity.name);
  }
});

test('gives each seed person records of owned entities, the demo user every third', () => {
  const owners = seedRecords(known('Task'), 21, 1, { people: 4 }).map(({ owner }) => owner);
  assert.equal(owners.filter((owner) => owner === 0).length, 7);
  assert.deepEqual(new Set(owners), new Set([0, 1, 2, 3]));
  assert.ok(seedRecords(known('Product'), 5, 1, { people: 4 }).every(({ owner }) => owner === undefined));
});

test('dates agree with states: what is done lies behind, what is open ahead', () => {
  for (const { values } of seedRecords(known('Task'), 22, 5)) {
    const due = values['dueDate'];
    assert.ok(typeof due === 'object' && due !== null);
    if (values['status'] === 'Done') assert.ok(due.days < 0);
    if (values['status'] === 'To do') assert.ok(due.days > 0);
  }
});

test('uses each option of a status', () => {
  const states = new Set(seedRecords(known('Order'), 24, 1).map(({ values }) => values['status']));
  assert.deepEqual(states, new Set(['New', 'Paid', 'Packed', 'Shipped', 'Delivered', 'Cancelled']));
});

test('invents what a product adds to an entity and keeps what still fits', () => {
  const book = known('Book');
  const fields = [
    ...book.fields.filter(({ name }) => name !== 'genre'),
    { name: 'genre', label: 'Genre', type: 'choice' as const, required: true, options: ['Fiction', 'Non-fiction'] },
    { name: 'language', label: 'Language', type: 'text' as const, required: false },
  ];
  const records = seedRecords(book, 20, 2, {}, fields);
  assert.deepEqual(seedFaults(fields, 'title', records), []);
  assert.equal(records[0]?.values['title'], 'The Salt Road');
});

function known(name: string): LexiconEntity {
  const entity = entityByName(name);
  assert.ok(entity, name);
  return entity;
}
