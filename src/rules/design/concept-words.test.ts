/** The product speaks the concept's language: its things keep their names, its requirements their words, and nothing turns into something else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blueprint } from '../../blueprint/schema.ts';
import { readConcept } from '../reading/read-concept.ts';
import { designBlueprint } from './design-blueprint.ts';

const design = (concept: string): Blueprint => designBlueprint(readConcept(concept));
const labels = (concept: string): string[] => design(concept).entities.map((entity) => entity.pluralLabel);
const fromConcept = (blueprint: Blueprint): Blueprint['requirements'] =>
  blueprint.requirements.filter(({ source }) => source.from === 'concept');
const texts = (concept: string): string[] => fromConcept(design(concept)).map(({ text }) => text);
const served = (concept: string): string[] =>
  fromConcept(design(concept)).flatMap(({ text, status }) => (status.is === 'served' ? [text] : []));

const senses: readonly (readonly [string, string, string])[] = [
  ['A raffle site. Visitors browse prizes and view their own winning records.', 'Winning records', 'Albums'],
  ['A family site. Members add family trees and share family trees.', 'Family trees', 'Plants'],
  ['A brewery site. Visitors browse raffle tickets and beers.', 'Raffle tickets', 'Tickets'],
  ['A board of a power company. People browse power plants.', 'Power plants', 'Plants'],
];

for (const [concept, kept, other] of senses) {
  test(`"${kept}" of "${concept.slice(0, 30)}..." keep their sense`, () => {
    const found = labels(concept);
    assert.ok(found.includes(kept), found.join(', '));
    assert.ok(!found.includes(other), found.join(', '));
  });
}

test('things keep the noun of the concept over the fields of the lexicon', () => {
  const blueprint = design('A site to hire out cars. Visitors browse cars and filter cars by price.');
  const [car] = blueprint.entities;
  assert.deepEqual([car?.label, car?.pluralLabel], ['Car', 'Cars']);
  assert.ok(car?.fields.some((field) => field.type === 'money'));
  assert.deepEqual(labels('A reading circle. Members write replies to posts.').includes('Replies'), true);
});

test('a history, a list or information of something is about that thing', () => {
  for (const object of ['order history', 'list of orders', 'order information', 'order records'])
    assert.deepEqual(labels(`A pottery circle. Customers view ${object}.`), ['Orders'], object);
});

test('what is looked at gets a list of its own', () => {
  const concept =
    'A site for a chapel. Visitors can browse condolences, read sermons, view organ pipes and see bell towers.';
  const all = fromConcept(design(concept));
  assert.ok(
    all.every(({ status }) => status.is === 'served'),
    all.map(({ text }) => text).join(' '),
  );
  for (const label of ['Condolences', 'Sermons', 'Organ pipes', 'Bell towers'])
    assert.ok(labels(concept).includes(label), label);
});

test('joining leaves a registration of the person who joins', () => {
  const blueprint = design('An allotment club. Gardeners can browse plots and register for plots.');
  const registration = blueprint.entities.find((entity) => entity.label === 'Registration');
  assert.ok(registration?.owned);
  assert.ok(registration.fields.some((field) => field.type === 'relation'));
});

test('a requirement says who does what, in the words of the concept', () => {
  const said = texts(
    'A clocking site. Employees need to clock in and out, and to plan their own shifts. Administrators should be able to review visitors.',
  );
  assert.ok(said.includes('Employees can clock in and out.'), said.join(' '));
  assert.ok(said.includes('Employees can plan their own shifts.'), said.join(' '));
});

test('a noun of action reads as a deed', () => {
  const said = texts('A bird club site with functionalities for sighting search, photo sharing and nest creation.');
  assert.ok(said.includes('People can search sightings.'), said.join(' '));
  assert.ok(said.includes('People can share photos.'), said.join(' '));
  assert.ok(said.includes('People can create nests.'), said.join(' '));
});

test('what is said again is no second requirement', () => {
  const blueprint = design(
    'A recipe site. It should have functionalities for searching recipes and adding recipes. Users should be able to search recipes by name and add recipes.',
  );
  const all = fromConcept(blueprint).filter(({ status }) => status.is === 'served');
  const lists = all.map(({ features }) => features.toSorted().join(' '));
  assert.equal(new Set(lists).size, lists.length, lists.join(' | '));
  assert.ok(blueprint.exclusions.some(({ reason }) => reason.startsWith('It says again what R')));
});

test('fragments and aims are left out with a reason', () => {
  const blueprint = design(
    'A help desk. People can browse tickets and get the information and help they need. The site should improve the mood of the street.',
  );
  for (const { text } of blueprint.requirements) assert.doesNotMatch(text, /they need|mood/);
});

test('a known game is built to be played, without records beside it; of others there is what can be read', () => {
  const { entities, features, requirements } = design(
    'A chess site where players play chess online. Players can create games, view game history and see statistics.',
  );
  assert.deepEqual(entities, []);
  assert.ok(features.some((feature) => feature.kind === 'game' && feature.games.includes('chess')));
  assert.ok(requirements.every(({ status }) => status.is === 'served'));
  assert.equal(readConcept('A shooter game with explosions and power-ups.').verdict, 'clear');
});

for (const concept of [
  'todo app',
  'recipes',
  'track my plants',
  'A register of tools for a street with owner and condition.',
  'A register of bicycles with owners and repairs',
]) {
  test(`"${concept}" is enough to build from`, () => assert.equal(readConcept(concept).verdict, 'clear'));
}

test('a large concept is proven by few scenarios, and what nobody asked for by fewer', () => {
  const nouns = ['beds', 'tools', 'seeds', 'harvests', 'gardeners', 'paths', 'sheds'];
  const wishes = nouns.map((noun) => `Gardeners can browse ${noun}, search ${noun}, and manage ${noun}.`).join(' ');
  const { requirements, entities } = design(`A garden plan. ${wishes}`);
  const count = requirements.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  assert.ok(count <= 60, `${count} scenarios`);
  assert.ok(entities.length <= 6);
  for (const { source, scenarios, features } of requirements)
    if (source.from === 'assumption') assert.ok(scenarios.length <= 3, features.join(' '));
});

test('wishes beyond what a blueprint holds are noted', () => {
  const verbs = ['knit', 'braid', 'carve', 'polish', 'forge', 'weave', 'mould', 'sand', 'glaze', 'gild'];
  const nouns = ['cups', 'bowls', 'jugs', 'spoons', 'lamps', 'chairs', 'stools', 'shelves', 'doors', 'frames'];
  const wishes = verbs.flatMap((verb) => nouns.map((noun) => `People can design and simulate a ${verb} of ${noun}.`));
  const { requirements, exclusions } = design(`A workshop site. ${wishes.join(' ')}`);
  assert.ok(requirements.length <= 80);
  assert.ok(
    exclusions.some(({ text }) => /further wishes|further sentences/.test(text)),
    `${requirements.length}`,
  );
});

test('words that every object knows are words like others', () => {
  for (const word of ['constructor', 'toString', 'hasOwnProperty'])
    assert.ok(served(`A site where people browse ${word} and browse recipes.`).length > 0, word);
});

test('a kind of product that everybody knows gets what everybody expects, and says that it is assumed', () => {
  assert.deepEqual(labels('crm'), ['Contacts', 'Deals', 'Companies', 'Tasks']);
  assert.deepEqual(labels('online store'), ['Products', 'Categories', 'Coupons']);
  const { requirements } = design('a helpdesk');
  const assumed = requirements.filter(({ source }) => source.from === 'assumption');
  assert.ok(assumed.some(({ text }) => /sign in/.test(text)));
});
