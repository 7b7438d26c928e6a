import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConcept } from '../reading/read-concept.ts';
import { designBlueprint } from './design-blueprint.ts';

const design = (concept: string) => designBlueprint(readConcept(concept));
const fieldsOf = (concept: string, label: string) =>
  design(concept).entities.find((entity) => entity.label === label)?.fields ?? [];

test('a thing told by its attributes has those that no list knows as well', () => {
  const fields = fieldsOf(
    'A catalogue of accordions. Each accordion has a name, maker, year, number of reeds, price and a photo.',
    'Accordion',
  );
  assert.deepEqual(
    fields.map(({ label, type }) => `${label}: ${type}`),
    ['Name: text', 'Maker: text', 'Year: integer', 'Number of reeds: integer', 'Price: money', 'Photo: image'],
  );
});

test('what follows the colon behind a deed are the attributes of what is made', () => {
  const concept =
    'A log for goat keepers. Keepers record their pens and each walk: date, pen, weather, kilometres, whether the goat was calm, and notes.';
  const fields = fieldsOf(concept, 'Walk');
  assert.equal(fields.find(({ label }) => label === 'Pen')?.target, 'Pen');
  assert.equal(fields.find(({ label }) => label === 'Goat was calm')?.type, 'boolean');
});

test('stages that are named become the options of the status', () => {
  const fields = fieldsOf(
    'A workshop for violins: customers report a repair with model, problem and a photo; the luthier moves it from received to diagnosed, glued and collected.',
    'Repair',
  );
  assert.deepEqual(fields.find(({ name }) => name === 'status')?.options, [
    'Received',
    'Diagnosed',
    'Glued',
    'Collected',
  ]);
});

test('their records are those that people were said to make', () => {
  const { features } = design(
    'A diary for divers. Divers record dives with date, place and depth. They edit and delete their records.',
  );
  assert.ok(features.some(({ kind }) => kind === 'edit'));
  assert.ok(features.some(({ kind }) => kind === 'delete'));
});

test('a shop opens with what it sells', () => {
  const { entities } = design(
    'An online shop selling kites, lanterns and puppets. Customers browse products and put them in the cart.',
  );
  const products = entities.find(({ name }) => name === 'Product');
  assert.deepEqual(products?.fields.find(({ name }) => name === 'category')?.options, ['Kites', 'Lanterns', 'Puppets']);
  assert.ok(products?.seed.every(({ values }) => /kite|lantern|puppet/.test(String(values.name))));
  assert.equal(entities.length, entities.filter(({ label }) => !/Kite|Lantern|Puppet/.test(label)).length);
});

test('sign-in keeps no attendance, goods in stock are no shares, and a warning is no record', () => {
  const { entities } = design(
    'A tool for a boat yard. Fitters register and sign in. Parts are kept in stock with a minimum level and a warning when they run low. Fitters add parts.',
  );
  assert.deepEqual(
    entities.filter(({ name }) => /Attendance|^Stock$|Alert|Warning/.test(name)).map(({ name }) => name),
    [],
  );
});

test('who registers never becomes a moderator, and marks of lists are no minus', () => {
  const { features } = design(
    'A social network for model railway fans. Members share layouts and write posts. Moderators remove bad posts. There are points with a leaderboard.',
  );
  const account = features.find((feature) => feature.kind === 'account');
  assert.deepEqual(account?.openRoles, ['Member']);
  assert.ok(features.every((feature) => feature.kind !== 'catalogue' || feature.layout !== 'ranking'));
});

test('a list below a heading states no formula', () => {
  const { features } = design(
    '# Rail Log\n\nModellers record trains and use a length calculator.\n\n### Statistics\n- A page shows the number of trains per year as charts.\n',
  );
  const calculator = features.find(({ kind }) => kind === 'calculator');
  assert.ok(!JSON.stringify(calculator ?? {}).includes('tics'));
});

test('who lists what is theirs offers it, and what stands behind the comma is said of what was asked for', () => {
  const { entities, features } = design(
    'A site for sharing boats. As an owner, I want to list my boat with its harbour, address and a picture. As a sailor, I want to request a sailing day on a boat, with the number of people and a message.',
  );
  const boat = entities.find(({ label }) => label === 'Boat');
  const makers = features.flatMap((feature) =>
    feature.kind === 'create' && feature.entity === boat?.name ? [feature.by] : [],
  );
  assert.equal(makers.length, 1);
  assert.ok(!JSON.stringify(makers).includes('Sailor'));
});

test('absences are between the person and those in charge', () => {
  const { features } = design(
    'A portal for a day nursery. Teachers post announcements. Parents report an absence of their child with date and reason.',
  );
  assert.ok(!features.some((feature) => feature.kind === 'catalogue' && feature.entity === 'Absence'));
});

test('a list behind a thing says what it has, with words that no list knows', () => {
  const told = (concept: string, label: string) => fieldsOf(concept, label).map(({ label: field }) => field);
  assert.deepEqual(told('A wine cellar app: bottles with vintage, region, producer and drink-by date.', 'Bottle'), [
    'Name',
    'Vintage',
    'Region',
    'Producer',
    'Drink-by date',
  ]);
  const cases = told('We track cases with client, opposing party, court, next hearing and notes.', 'Case');
  for (const field of ['Client', 'Opposing party', 'Court', 'Next hearing']) assert.ok(cases.includes(field), field);
  const bugs = design('A bug tracker with priority, assignee, status and steps to reproduce.');
  assert.deepEqual(
    bugs.entities.map(({ label }) => label),
    ['Bug'],
  );
  assert.ok(bugs.requirements.every(({ status }) => status.is === 'served'));
});

test('what stands in a title before the colon has what stands behind it, and a price that was paid is a price', () => {
  const fields = fieldsOf(
    'A collection of vinyl records: artist, album, year, condition and price paid.',
    'Vinyl record',
  );
  assert.deepEqual(
    fields.map(({ label, type }) => `${label}: ${type}`),
    ['Name: text', 'Artist: text', 'Album: text', 'Year: integer', 'Condition: choice', 'Price paid: money'],
  );
});

test('an inventory, a log or a collection is of what stands behind it', () => {
  const labels = (concept: string) => design(concept).entities.map(({ label }) => label);
  assert.deepEqual(labels('Build me an inventory of laptops with serial number, owner and purchase date.'), ['Laptop']);
  assert.deepEqual(labels('A log of my runs with distance and duration.'), ['Run']);
});

test('parts of a site are no fields', () => {
  const club = design('A club with events and a blog.');
  assert.deepEqual(
    club.entities.map(({ label }) => label),
    ['Event', 'Blog post'],
  );
  const shop = design('A shop for candles with search, cart and checkout.');
  assert.ok(shop.features.some(({ kind }) => kind === 'checkout'));
});
