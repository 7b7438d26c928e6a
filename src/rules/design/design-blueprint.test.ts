/** Designs are valid, honest about what they serve, and the same for the same text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { hashBlueprint } from '../../blueprint/hash.ts';
import { printIssue } from '../../blueprint/issue.ts';
import { parseBlueprint } from '../../blueprint/parse.ts';
import type { Blueprint } from '../../blueprint/schema.ts';
import { validateBlueprint } from '../../blueprint/validate.ts';
import { sampleConcepts } from '../fixtures/concepts.ts';
import { lexiconEntities } from '../lexicon/lexicon.ts';
import { readConcept } from '../reading/read-concept.ts';
import { designBlueprint } from './design-blueprint.ts';

const design = (concept: string): Blueprint => designBlueprint(readConcept(concept));

function assertValid(blueprint: Blueprint): void {
  const parsed = parseBlueprint(blueprint);
  const issues = parsed.ok ? validateBlueprint(blueprint) : parsed.issues;
  assert.deepEqual(issues.map(printIssue), []);
}

for (const { concept, entities, features, name } of sampleConcepts) {
  test(`designs "${concept.slice(0, 60).replaceAll('\n', ' ')}"`, () => {
    const blueprint = design(concept);
    assertValid(blueprint);
    const kept = blueprint.entities.map((entity) => entity.name);
    for (const entity of entities) assert.ok(kept.includes(entity), `${entity} is not in ${kept.join(', ')}`);
    const kinds = new Set(blueprint.features.map((feature) => feature.kind));
    for (const kind of ['home', 'static-page', ...features] as const) assert.ok(kinds.has(kind), `no ${kind}`);
    if (name !== undefined) assert.equal(blueprint.name, name);
    assert.doesNotMatch(blueprint.name, /please|implement|website/i);
    for (const entity of blueprint.entities)
      assert.ok(entity.seed.length >= 6, `${entity.name} has ${entity.seed.length} records`);
  });
}

test('the same text gives the same blueprint, another text another', () => {
  const hashes = sampleConcepts.map(({ concept }) => hashBlueprint(design(concept)));
  assert.deepEqual(
    sampleConcepts.map(({ concept }) => hashBlueprint(design(concept))),
    hashes,
  );
  assert.equal(new Set(hashes).size, sampleConcepts.length);
});

test('every sentence is a requirement, a question or an exclusion', () => {
  for (const { concept } of sampleConcepts) {
    const reading = readConcept(concept);
    const { requirements, exclusions, questions } = designBlueprint(reading);
    for (const { span, text, outcome } of reading.sentences) {
      const isRequired = requirements.some(
        ({ source }) => source.from === 'concept' && source.start >= span.start && source.start < span.end,
      );
      const isExcluded = exclusions.some((exclusion) => exclusion.text === text.trim());
      const isAsked = outcome.is === 'question' && questions.some((question) => question.id === outcome.question);
      assert.ok(isRequired || isExcluded || isAsked, `"${text}" of "${concept.slice(0, 40)}"`);
    }
  }
});

test('what is served has scenarios, what is not has a reason and a way', () => {
  for (const { concept } of sampleConcepts) {
    for (const { text, status, scenarios } of design(concept).requirements) {
      if (status.is === 'served') assert.ok(scenarios.length > 0, text);
      else assert.ok(scenarios.length === 0 && status.reason.length > 20 && status.wouldNeed.length > 20, text);
    }
  }
});

test('what is not built is said not to be served, and what is around it is', () => {
  const blueprint = design(
    'A shop for lamps: customers browse products, order products, pay by credit card, chat with the seller, upload pictures of their room and get video calls.',
  );
  const not = blueprint.requirements
    .filter(({ status }) => status.is === 'not-served')
    .map(({ text }) => text.toLowerCase());
  for (const word of ['video'])
    assert.ok(
      not.some((text) => text.includes(word)),
      `${word} in ${not.join(' | ')}`,
    );
  for (const word of ['order', 'pay', 'upload'])
    assert.ok(
      blueprint.requirements.some(({ text, status }) => status.is === 'served' && text.includes(word)),
      word,
    );
  assert.ok(blueprint.features.some(({ kind }) => kind === 'messages'));
});

test('what is taken cannot be booked again, and that is proven', () => {
  const blueprint = design('A cabin rental site. Guests browse cabins and book cabins.');
  const booking = blueprint.features.find((feature) => feature.kind === 'booking');
  assert.deepEqual(
    booking?.offers.map(({ entity, mode }) => [entity, mode.by]),
    [[blueprint.entities[0]?.name, 'days']],
  );
  const rule = blueprint.requirements.find(({ text }) => text.includes('already taken'));
  assert.equal(rule?.status.is, 'served');
  assert.ok(rule.scenarios.some(({ id }) => id.endsWith('no-double-booking')));
});

test('strangers see no bookings, orders or messages of others', () => {
  const blueprint = design(
    'A hotel site. Guests browse rooms, book rooms, order breakfast and send messages to the reception.',
  );
  const lists = blueprint.features.flatMap((feature) => (feature.kind === 'catalogue' ? [feature.entity] : []));
  for (const entity of ['Booking', 'Order', 'Message']) assert.ok(!lists.includes(entity), entity);
});

test('the colours of the concept are the theme and are proven', () => {
  const { theme, requirements } = design(
    'A recipe box where people browse recipes. Use ivory for the background and olive drab for components.',
  );
  assert.deepEqual([theme.background.hex, theme.component.hex, theme.source], ['#fffff0', '#6b8e23', 'concept']);
  const looks = requirements.find(({ text }) => text.includes('ivory'));
  assert.ok(
    looks?.scenarios.some((scenario) =>
      scenario.then.some((step) => step.step === 'see-colour' && step.hex === '#fffff0'),
    ),
  );
});

test('a dark theme has a dark background', () => {
  assert.equal(design('A film list where people browse films, with a dark theme.').theme.mode, 'dark');
});

test('a thing that nobody knows gets fields and records of its own', () => {
  const blueprint = design(
    'Collect zorbles. Each zorble has a name, a weight, a price and a date. Visitors can add zorbles and search zorbles.',
  );
  const [zorble] = blueprint.entities;
  assert.equal(zorble?.name, 'Zorble');
  assert.deepEqual(
    zorble.fields.map((field) => `${field.name}:${field.type}`),
    ['name:text', 'weight:number', 'price:money', 'date:date'],
  );
});

test('each entity of the lexicon can be the subject of a valid product', () => {
  for (const entity of lexiconEntities)
    assertValid(
      design(
        `Visitors browse, search, add, edit and delete ${entity.pluralLabel.toLowerCase()}, see statistics about ${entity.pluralLabel.toLowerCase()}, and find their own ${entity.pluralLabel.toLowerCase()}.`,
      ),
    );
});

test('whatever is typed, the design is valid', () => {
  const nouns = lexiconEntities.map((entity) => entity.pluralLabel.toLowerCase());
  const word = fc.constantFrom(...nouns, 'widgets', 'constructor', 'objects', 'orders', 'groups', 'prices', 'users');
  const verb = fc.constantFrom(
    'browse',
    'add',
    'book',
    'order',
    'review',
    'comment on',
    'manage',
    'analyse',
    'pay for',
    'enroll in',
    'share',
    'track',
  );
  const sentence = fc
    .tuple(verb, word, verb, word)
    .map(([one, first, two, second]) => `Users can ${one} ${first} and ${two} their own ${second}.`);
  const text = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (concept) => assertValid(design(concept))),
    { numRuns: 150 },
  );
});
