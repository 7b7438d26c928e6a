import assert from 'node:assert/strict';
import { test } from 'node:test';
import { designBlueprint } from '../design/design-blueprint.ts';
import { tagWords, type Word } from './language.ts';
import { readConcept } from './read-concept.ts';
import { takeSheets } from './sheets.ts';

const said = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

const read = (sentence: string): [string, ...string[]][] =>
  takeSheets(tagWords(sentence)).sheets.map(({ subject, items }) => [said(subject), ...items.map(said)]);

const told: readonly (readonly [string, ...[string, ...string[]][]])[] = [
  ['I note down each visit to a hive: date, weather, queen seen or not, number of frames with brood and what I did.', ['visit', 'date', 'weather', 'queen seen or not', 'number of frames with brood', 'what I did']],
  ['An inventory of bicycles in our depot: who has which one, frame number, last service, guarantee until', ['bicycles', 'who has which one', 'frame number', 'last service', 'guarantee until']],
  ['A site for a quartet with coming concerts (date, venue, ticket link) and a contact form', ['concerts', 'date', 'venue', 'ticket link']],
  ['Decks with cards that have a front and a back.', ['cards', 'front', 'back']],
  ['Anyone can start petitions, or sign one with a title, a text and a goal.', ['petitions', 'title', 'text', 'goal']],
  ['A lab takes orders; each order has a code, a material and a due date, and moves from received to sent.', ['order', 'code', 'material', 'due date']],
  ['People post things to lend or give away, with picture, category and pickup time.', ['things', 'picture', 'category', 'pickup time']],
  ['Teams register with members and an idea, judges score them.', ['Teams', 'members', 'idea']],
  ['I note what I sold, at which market, how many jars and the price.', ['sale', 'at which market', 'how many jars', 'price']],
  ['Keep a reading journal: book, author, rating, favourite quote.', ['book', 'author', 'rating', 'favourite quote']],
  ['We need animals with owner, species and vaccinations with date and vaccine.', ['animals', 'owner', 'species'], ['vaccinations', 'date', 'vaccine']],
]; // prettier-ignore

for (const [sentence, ...sheets] of told)
  test(`reads what records say in "${sentence.slice(0, 50)}"`, () => assert.deepEqual(read(sentence), sheets));

const others = [
  'A site with a blog, a forum and a map.',
  'A website for a band: concerts, songs, members and a shop.',
  'Book a slot with a barber: choose the barber, pick a time and pay.',
  'Users register with their email.',
  'Posts have comments and likes.',
  'The shop has a cart and a checkout.',
];

for (const sentence of others)
  test(`takes no parts or deeds for what records say: "${sentence}"`, () => assert.deepEqual(read(sentence), []));

test('what is asked, measured or dated gets a field of its kind', () => {
  const { entities } = designBlueprint(
    readConcept(
      'Maintenance of our pumps: where it stands, who repaired it, interval in days, severity from 1 to 5, points out of 100, last service, sealed or not, year of purchase, how it sounded.',
    ),
  );
  const fields = entities[0]?.fields.map(({ label, type, unit, maximum }) => [label, type, unit ?? maximum ?? null]);
  assert.deepEqual(fields?.slice(1), [
    ['Location', 'text', null],
    ['Repaired by', 'text', null],
    ['Interval', 'number', 'days'],
    ['Severity', 'rating', 5],
    ['Points', 'integer', 100],
    ['Last service', 'date', null],
    ['Sealed', 'boolean', null],
    ['Year of purchase', 'integer', null],
    ['How it sounded', 'long-text', null],
  ]);
});

test('a shopping list can be ticked off, a tool library lends', () => {
  const kinds = (text: string) => designBlueprint(readConcept(text)).features.map(({ kind }) => kind);
  assert.ok(kinds('shopping list').includes('workflow'));
  assert.ok(kinds('todo app').includes('workflow'));
  assert.ok(kinds('A tool library. Members borrow tools.').includes('booking'));
});

test('what "each" tells is told of what was named before', () => {
  const { entities } = designBlueprint(readConcept('Track my walks; each has a distance and a place.'));
  assert.deepEqual(
    entities.map(({ label, fields }) => [label, ...fields.map(({ name }) => name)]),
    [['Walk', 'name', 'distance', 'place']],
  );
});

test('what is sold by its kinds and told as one thing goes into a cart', () => {
  const { features } = designBlueprint(
    readConcept('A nursery sells climbers, roses and shrubs; each plant has a name, height and price.'),
  );
  assert.ok(features.some(({ kind }) => kind === 'checkout'));
});
