/** Names come from the concept's own words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConcept } from '../reading/read-concept.ts';
import { designBlueprint } from './design-blueprint.ts';
import { slugOf } from './name-product.ts';

const nameOf = (concept: string): string => designBlueprint(readConcept(concept)).name;

const cases: readonly [concept: string, name: string][] = [
  // Given outright.
  ['Build an app called "Crumb & Co" where customers order bread.', 'Crumb & Co'],
  ['Please implement a hiking blog named Long Way Up. Readers can browse posts and comment on posts.', 'Long Way Up'],
  ['PantryKeeper is a software application that helps cooks track ingredients and recipes.', 'Pantry Keeper'],
  ['The Tool Loan Planner software tracks tools, loans and members.', 'Tool Loan Planner'],
  ['Website of the Elm Street Choir with concerts, songs and members.', 'Elm Street Choir'],
  ['The North End Chess Club needs a site where members see matches.', 'North End Chess Club'],
  ['Frost Watch helps gardeners track cold nights. Gardeners add nights with date and temperature.', 'Frost Watch'],
  // The subject, without praise and containers.
  [
    'Please implement an online spelling contest app for hosting school competitions. Users can browse contests.',
    'Spelling Contest',
  ],
  ['Please implement a comprehensive boat rental platform. Users can browse boats and book boats.', 'Boat Rental'],
  [
    'Create a minimalistic ferry and tram ticket booking platform where users search tickets.',
    'Ferry and Tram Tickets',
  ],
  ['A user-friendly clinic management system: manage patients, doctors and appointments.', 'Clinic Management'],
  ['Please create a garden solutions website to show services to customers.', 'Garden Solutions'],
  ['Make me a simple haiku blog where I post poems.', 'Haiku Blog'],
  ['A flower order site with bouquets and an order form.', 'Flower Orders'],
  ['Please build an AI-based travel guide application. Users can browse destinations.', 'Travel Guide'],
  ['We run a piano repair shop. Customers request repairs.', 'Piano Repair Shop'],
  // What it is for, where the subject alone says nothing.
  ['Online shop for lamps: browse products, filter by price, place an order.', 'Lamp Shop'],
  ['Please implement a website that displays alpine weather reports to help hikers.', 'Alpine Weather Reports'],
  [
    'Please implement a web application for managing beehive inspections. Users add inspections.',
    'Beehive Inspections',
  ],
  ['Please implement a news blog website for the fishing industry to publish news.', 'Fishing News Blog'],
  ['A platform for students to find tutors: browse tutors and send messages.', 'Tutor Desk'],
  // What somebody wants to do names nothing; what it is done to does.
  ['A place where I keep my sourdough recipes with hydration and a photo.', 'Sourdough Recipes'],
  ['Compare mortgage offers: enter amount and years and see the total interest.', 'Mortgage Offers'],
  ['todo list with priorities and due dates', 'Todo List'],
  // Never the same as a list inside it.
  ['recipes', 'Recipe Book'],
];

for (const [concept, name] of cases)
  test(`calls "${concept.slice(0, 60)}" ${name}`, () => assert.equal(nameOf(concept), name));

test('a name is never a container, a quality or a list of the product', () => {
  for (const concept of [
    'A website.',
    'Please implement a website with products and orders. Users can browse products.',
    'Please implement a social website. Users can add friends and share photos.',
    'Please develop a responsive platform. Users can browse events and book tickets.',
    'tasks',
    'Users can upload photos and share albums.',
  ]) {
    const { name, entities } = designBlueprint(readConcept(concept));
    assert.doesNotMatch(
      name,
      /^(?:web ?site|site|app|application|platform|system|social|business|responsive)$/i,
      concept,
    );
    for (const { pluralLabel, label } of entities) {
      assert.notEqual(name.toLowerCase(), pluralLabel.toLowerCase(), concept);
      assert.notEqual(name.toLowerCase(), label.toLowerCase(), concept);
    }
  }
});

test('a name that nobody gave is asked about, a given one is not', () => {
  const isAsked = (concept: string) => designBlueprint(readConcept(concept)).questions.some(({ id }) => id === 'name');
  assert.ok(isAsked('Please implement a boat rental platform. Users can browse boats.'));
  assert.ok(!isAsked('Build an app called "Crumb & Co" where customers order bread.'));
});

test('slugs are short, kebab-case and begin with a letter', () => {
  assert.equal(slugOf('Bus & Rail: 24 Hours'), 'bus-rail-24-hours');
  assert.match(slugOf('3D Printing'), /^[a-z][a-z0-9-]*$/);
  assert.equal(slugOf('☕'), 'product');
  assert.ok(slugOf('Very '.repeat(20)).length <= 50);
});
