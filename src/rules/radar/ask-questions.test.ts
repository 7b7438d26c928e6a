import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differenceOfBlueprints } from '../../blueprint/difference.ts';
import type { Blueprint } from '../../blueprint/schema.ts';
import { validateBlueprint } from '../../blueprint/validate.ts';
import type { OpenQuestion } from '../../contract/question.ts';
import { applyChange } from '../change/apply-change.ts';
import { readChange } from '../change/read-change.ts';
import { designBlueprint } from '../design/design-blueprint.ts';
import { readConcept } from '../reading/read-concept.ts';
import { askQuestions } from './ask-questions.ts';

function asked(concept: string): { blueprint: Blueprint; questions: OpenQuestion[] } {
  const blueprint = designBlueprint(readConcept(concept));
  return { blueprint, questions: askQuestions(concept, blueprint) };
}

/** A contradiction, and the question that it leads to. */
const contradictions: readonly (readonly [question: string, concept: string])[] = [
  ['accounts', 'A hair salon where clients book appointments. No accounts. Clients log in to see their bookings.'],
  [
    'who-adds',
    'A private diary of walks, and anyone with the link may see it. Members sign in and add walks with a title and a date.',
  ],
  [
    'who-deletes',
    'A task list with accounts. Everyone can delete tasks. Nobody can delete tasks. People add tasks with a title.',
  ],
  [
    'who-edits',
    'Members sign in. Members can edit books. Only librarians can edit books. Librarians add books with a title and an author.',
  ],
  ['payment', 'A bakery shop. Everything is free. Customers put cakes in a cart and pay at checkout by credit card.'],
  ['part-comments', 'A blog about gardens with no comments. Readers sign in and write comments below posts.'],
  [
    'part-dashboard',
    'An expense tracker, no dashboard please. I add expenses with an amount and a category and see charts of them on a dashboard.',
  ],
  ['currency', 'A shop for candles with prices in euros. A candle costs $12. Customers browse candles.'],
  [
    'opening-hours',
    'A barber shop where clients book appointments. We are open from 9 to 17. Opening hours are 10 am to 6 pm.',
  ],
  [
    'slot',
    'A barber shop where clients book appointments. Appointments take 30 minutes. Each of the sessions takes one hour, so appointments take one hour.',
  ],
  [
    'places',
    'A yoga studio. Members sign in and enrol in courses. At most 12 participants. A course is for up to 20 people.',
  ],
  ['background', 'A list of plants on a white background. Use a beige background. I add plants with a name.'],
  ['mode', 'A list of stars in dark mode. It has a light theme. I add stars with a name and a distance.'],
  ['name', 'An app called Leafbook for plants. The site is named Greenhouse. I add plants with a name.'],
  ['layout', 'A list of paintings shown as cards. Paintings stand in a table. I add paintings with a title.'],
  [
    'order',
    'A news list, newest first. The articles are sorted alphabetically. Editors add articles with a title and a date.',
  ],
];

for (const [id, concept] of contradictions)
  test(`a contradiction is asked about first: ${id}`, () => {
    const { questions } = asked(concept);
    const question = questions.find((one) => one.id === id);
    assert.equal(question?.kind, 'conflict', JSON.stringify(questions.map((one) => [one.kind, one.id])));
    const firstSilence = questions.findIndex(({ kind }) => kind === 'silence');
    assert.ok(firstSilence < 0 || questions.indexOf(question) < firstSilence);
  });

test('a concept that says it all once contradicts nothing', () => {
  const { questions } = asked(
    'A reading list called Shelf on a white background. Readers sign in. Only members can add books with title, author and price in euros. Show books as cards, newest first.',
  );
  assert.deepEqual(
    questions.filter(({ kind }) => kind === 'conflict'),
    [],
  );
  const ids = questions.map(({ id }) => id);
  for (const said of ['currency', 'accounts', 'look', 'layout', 'order']) assert.ok(!ids.includes(said), said);
});

const concepts = [
  'todo app',
  'A hair salon where clients book appointments with a stylist and see prices.',
  'A school: teachers and administrators sign in, students enrol in courses. Teachers add, edit and delete lessons.',
  'A library: members browse books, librarians add, edit and delete books.',
  ...contradictions.map(([, concept]) => concept),
];

test('every answer that is offered is carried out, and changes the product as it says', () => {
  const kinds = new Set<string>();
  for (const concept of concepts) {
    const { blueprint, questions } = asked(concept);
    assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length, 'each is asked once');
    for (const { id, options, chosen, own, weight } of questions) {
      kinds.add(id);
      assert.ok(weight > 0 && options.length >= 2);
      assert.deepEqual(options[chosen]?.effect, []);
      for (const { label, request, effect } of options.filter((_, index) => index !== chosen)) {
        assert.ok(request !== null && effect.length > 0, `${id}: ${label}`);
        const reading = readChange(request, blueprint);
        assert.ok(reading.kind === 'change', `${id}: ${request}`);
        const outcome = applyChange(blueprint, reading.operations, { id: 'answer-1', text: request });
        assert.ok(outcome.ok, `${id}: ${request}`);
        assert.ok(differenceOfBlueprints(blueprint, outcome.blueprint).length > 0);
        assert.deepEqual(validateBlueprint(outcome.blueprint), []);
      }
      assert.ok(own === null || own.includes('{answer}'));
    }
  }
  const silences = [
    'accounts',
    'who-adds',
    'who-deletes',
    'who-edits',
    'examples',
    'currency',
    'opening-hours',
    'places',
    'look',
    'name',
    'dashboard',
    'layout',
    'order',
    'export',
  ];
  assert.deepEqual(
    silences.filter((id) => !kinds.has(id)),
    [],
  );
});

test('the default is what the product does, also where another option cannot be carried out', () => {
  for (const concept of [
    'An expense tracker for a small team with accounts. People add and delete expenses with an amount.',
    ...concepts,
  ]) {
    const { blueprint, questions } = asked(concept);
    for (const [id, kind] of [
      ['who-adds', 'create'],
      ['who-deletes', 'delete'],
      ['who-edits', 'edit'],
    ] as const) {
      const question = questions.find((one) => one.id === id);
      const label = question?.options[question.chosen]?.label;
      const feature = blueprint.features.find((one) => one.kind === kind);
      if (label === undefined || feature === undefined || !('by' in feature)) continue;
      const isFor = { anyone: /^(Anybody|As it)/, 'signed-in': /signed in/, owner: /Who made/ };
      const expected =
        typeof feature.by === 'string' ? isFor[feature.by as keyof typeof isFor] : /^(Only|People may|Nobody)/;
      assert.match(label, new RegExp(`${expected.source}|^People may|^Nobody may`), `${concept} ${id}`);
    }
  }
});

test('hours without a half of the day end in the afternoon', () => {
  const { questions } = asked(
    'A barber shop where clients book appointments. Open from 9 to 5. Opening hours are 10 to 6.',
  );
  const hours = questions.find(({ id }) => id === 'opening-hours');
  assert.equal(hours?.kind, 'conflict');
  assert.ok(hours.options.some(({ label }) => label.endsWith('18:00')));
});
