import assert from 'node:assert/strict';
import { test } from 'node:test';
import { designBlueprint } from '../design/design-blueprint.ts';
import { readConcept } from './read-concept.ts';

const designed = (text: string): [string, ...string[]][] =>
  designBlueprint(readConcept(text)).entities.map(({ label, fields }) => [
    label,
    ...fields.map(({ name, type }) => `${name}:${type}`),
  ]);

const told: readonly (readonly [string, string, readonly string[]])[] = [
  ['cheese cellar. dairy, region, age, wheels left, best before, rating', 'Cheese', ['dairy:text', 'region:text', 'age:integer', 'wheelsLeft:integer', 'bestBefore:date', 'rating:rating']],
  ['coin collection: country, year, metal, colour, state (mint, worn, damaged), estimated value', 'Coin', ['country:text', 'year:integer', 'metal:text', 'colour:text', 'state:choice', 'estimatedValue:number']],
  ['Concerts calendar. date venue title description organiser', 'Concert', ['date:date', 'venue:text', 'description:long-text', 'organiser:text']],
  ['Translator glossary - term, source language, translation, note', 'Term', ['term:text', 'sourceLanguage:text', 'translation:text', 'note:long-text']],
  ['track my houseplants pls. name, species, spot, last watered, water every x days', 'Houseplant', ['species:text', 'spot:text', 'lastWatered:date', 'waterEvery:integer']],
  ['Poster archive with signature, title, printer, year, location. Librarians edit it.', 'Poster', ['signature:text', 'printer:text', 'year:integer', 'location:text']],
  ['Flat hunting tracker for my sister and me. address, rent, rooms, viewing date, link', 'Flat', ['address:text', 'rent:money', 'rooms:integer', 'viewingDate:date', 'link:url']],
]; // prettier-ignore

for (const [text, label, fields] of told)
  test(`keeps what the title names, with the attributes behind it: "${text.slice(0, 40)}"`, () => {
    const entities = designed(text);
    assert.deepEqual(
      entities.map(([name]) => name),
      [label],
    );
    for (const field of fields) assert.ok(entities[0]?.includes(field), `${field} is not in ${entities[0]?.join(' ')}`);
  });

test('what stands in brackets is chosen, also between strokes, and a range is a rating', () => {
  const { entities } = designBlueprint(
    readConcept(
      'party guest list: name, side (bride/groom), coming (yes/no/maybe), fun (1-5), plus one, dietary needs',
    ),
  );
  const fields = entities[0]?.fields ?? [];
  assert.deepEqual(
    fields.flatMap(({ options }) => (options === undefined ? [] : [options])),
    [
      ['Bride', 'Groom'],
      ['Yes', 'No', 'Maybe'],
    ],
  );
  assert.deepEqual(
    fields.map(({ name }) => name),
    ['name', 'side', 'coming', 'fun', 'plusOne', 'dietaryNeeds'],
  );
  assert.equal(fields[3]?.type, 'rating');
});

test('a list of records with attributes of their own keeps each of them', () => {
  const labels = designed(
    'Riding school: horses (breed, birth date, height), lessons with date and teacher, farriers with next visit.',
  ).map(([label]) => label);
  for (const label of ['Horse', 'Lesson', 'Farrier']) assert.ok(labels.includes(label), labels.join(', '));
});

test('what all of them have is told of each', () => {
  const hut = designed('Alpine club. Huts have name, altitude, number of beds.').find(([label]) => label === 'Hut');
  assert.deepEqual(hut?.slice(1), ['name:text', 'altitude:number', 'numberOfBeds:integer']);
});

test('parts of a site behind its title are no attributes', () => {
  const [first] = designed('A bakery site with a menu, opening hours and an order form');
  assert.ok(!first?.some((field) => /orderForm|openingHours/i.test(field)), first?.join(' '));
});

const each: readonly (readonly [string, string, readonly string[]])[] = [
  ['Our lab tests soil. For each sample we record: field name, depth in cm, pH value and the date taken.', 'Sample', ['fieldName:text', 'depth:number', 'dateTaken:date']],
  ['I keep goats. On every check the date, weight, temperature, whether she limps and what I did.', 'Check', ['date:date', 'weight:number', 'sheLimps:boolean', 'whatIDid:long-text']],
  ['For every jar I note the fruit, year, price and the shelf.', 'Jar', ['fruit:text', 'year:integer', 'price:money', 'shelf:text']],
  ['I want to keep my pupils and their instruments - brand, colour, price, year - and the room.', 'Instrument', ['brand:text', 'price:money', 'year:integer']],
]; // prettier-ignore

for (const [text, label, fields] of each)
  test(`keeps what is noted of each: "${text.slice(0, 60)}"`, () => {
    const entity = designed(text).find(([name]) => name === label);
    for (const field of fields) assert.ok(entity?.includes(field), `${field} is not in ${entity?.join(' ')}`);
  });

test('a part that is named in a sentence of its own is built', () => {
  const { features, entities } = designBlueprint(
    readConcept(
      'Build a bug tracker for our team. Bugs have a title, severity (low, grave) and status. Kanban board. Comments on each bug.',
    ),
  );
  const kinds = features.map(({ kind }) => kind);
  for (const kind of ['board', 'comments', 'edit'] as const) assert.ok(kinds.includes(kind), kinds.join(' '));
  assert.deepEqual(
    entities.map(({ label }) => label),
    ['Bug'],
  );
  assert.deepEqual(entities[0]?.fields.find(({ name }) => name === 'severity')?.options, ['Low', 'Grave']);
});

test('every kind of record that is told by its attributes can be added and changed', () => {
  const { features } = designBlueprint(
    readConcept('Goat log\n- goats: name, breed, birth year\n- check-ups: goat, date, weight, notes'),
  );
  const of = (kind: string) => features.filter((feature) => feature.kind === kind).length;
  assert.deepEqual([of('create'), of('edit'), of('delete')], [2, 2, 2]);
});

test('who waits, what examples stand before and what a planner is for are told apart from what is kept', () => {
  const [entry] = designed('Garden club. Waiting list with name, email, date of application.').filter(([label]) =>
    /entry/i.test(label),
  );
  assert.ok(entry?.includes('dateOfApplication:date'), entry?.join(' '));
  const materials = designed('Stock of my workshop: materials (glass, wire) w/ qty, reorder level, supplier, price.');
  assert.deepEqual(materials.find(([label]) => label === 'Material')?.slice(2), [
    'qty:integer',
    'reorderLevel:integer',
    'supplier:text',
    'price:money',
  ]);
  const shifts = designed('A shift planner for our festival. Shifts have area, start, end, needed people.');
  assert.deepEqual(
    shifts.map(([label]) => label),
    ['Shift'],
  );
});

test('what people enter is told of what the title names', () => {
  const [first, ...others] = designed(
    'Reading log for class 3c. Children enter book title, author, pages, and how they liked it (1-5 stars).',
  );
  assert.deepEqual(first?.slice(0, 1), ['Book']);
  for (const field of ['author:text', 'pages:integer', 'howTheyLikedIt:rating'])
    assert.ok(first?.includes(field), first?.join(' '));
  assert.deepEqual(others, []);
});

test('a help desk is a title, and nobody helps desks', () => {
  const { entities, requirements } = designBlueprint(
    readConcept('Help desk for the town hall. Users submit tickets with subject, description and priority.'),
  );
  assert.deepEqual(
    entities.map(({ label }) => label),
    ['Ticket'],
  );
  assert.ok(requirements.every(({ status }) => status.is === 'served'));
});

test('a chart that somebody wants is a part, and no rule', () => {
  const { features, requirements } = designBlueprint(
    readConcept(
      'Reading log for class 3c. Children enter book title, author and pages. I want a chart of pages per child.',
    ),
  );
  assert.ok(features.some(({ kind }) => kind === 'dashboard'));
  assert.ok(requirements.every(({ status }) => status.is === 'served'));
});
