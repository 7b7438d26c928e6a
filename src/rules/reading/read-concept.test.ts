/** What is understood of a concept, what is asked and what is refused; every sentence is accounted for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { conceptMaximumLength } from '../../contract/api.ts';
import { sampleConcepts } from '../fixtures/concepts.ts';
import { readConcept } from './read-concept.ts';
import type { Act, Reading } from './reading.ts';

const actsOf = (reading: Reading): Act[] =>
  reading.sentences.flatMap(({ outcome }) => (outcome.is === 'requirements' ? outcome.acts : []));
const said = (reading: Reading): string[] => actsOf(reading).map((act) => `${act.verb} ${act.object}`.trim());

test('a list of verbs becomes one act for each, sharing the object', () => {
  const reading = readConcept(
    'Users should be able to browse, search and filter recipes, add their own recipes, and log in.',
  );
  assert.deepEqual(said(reading), [
    'browse recipes',
    'search recipes',
    'filter recipes',
    'add their own recipes',
    'log in',
  ]);
});

test('nouns of action become acts', () => {
  const reading = readConcept(
    'The shop should have functionalities for product search, order tracking and user registration.',
  );
  assert.deepEqual(said(reading).slice(0, 2), ['search product', 'track order']);
  assert.ok(actsOf(reading)[2]?.capabilities.includes('account'));
});

test('what follows "including" or "with" names fields', () => {
  const reading = readConcept('Visitors can add concerts with title, venue, ticket price and date.');
  const fields = reading.things.find((thing) => thing.label === 'Concert' || thing.name === 'Event')?.fields ?? [];
  assert.deepEqual(
    fields.map((field) => `${field.name}:${field.type}`),
    ['title:text', 'venue:text', 'ticketPrice:money', 'date:date'],
  );
});

test('options in brackets make a choice', () => {
  const reading = readConcept('Keep track of beehives. Each hive has a name and a status (strong, weak or queenless).');
  const status = reading.things.flatMap((thing) => thing.fields).find((field) => field.name === 'status');
  assert.deepEqual(status?.options, ['Strong', 'Weak', 'Queenless']);
});

test('a user story keeps its actor and leaves out its aim', () => {
  const reading = readConcept('As a teacher, I want to create questions so that students can practise at home.');
  const [act, ...others] = actsOf(reading);
  assert.equal(act?.actor, 'Teacher');
  assert.equal(`${act?.verb} ${act?.object}`, 'create questions');
  assert.equal(others.length, 0);
});

test('plain statements count as wishes', () => {
  const reading = readConcept('Film evenings: members suggest films, the host picks one, and visitors write reviews.');
  assert.ok(said(reading).includes('suggest films'));
  assert.ok(said(reading).includes('write reviews'));
});

test('a name is taken from the concept, whatever is in it', () => {
  assert.equal(readConcept('Build an app called "Paws & Claws" where owners book appointments.').name, 'Paws & Claws');
  assert.equal(readConcept('Please implement a blog named Slow Roads. Readers can browse posts.').name, 'Slow Roads');
  assert.equal(readConcept('# Shelfmark\n\nA diary of books with title and author.').name, 'Shelfmark');
  assert.equal(readConcept('Please implement a recipe website where users can browse recipes.').name, null);
});

const colours: readonly (readonly [string, string, string])[] = [
  ['Use beige for the background and saddle brown for components.', '#f5f5dc', '#8b4513'],
  ['Set the background to honeydew, and apply sea green to components.', '#f0fff0', '#2e8b57'],
  ['Define background as #fdf6e3; define components with #b5651d.', '#fdf6e3', '#b5651d'],
  ['Style all pages with a linen background and maroon components.', '#faf0e6', '#800000'],
  ['Let the first background be light pink and the elements hotpink.', '#ffb6c1', '#ff69b4'],
  ['Configure the background color to peach puff, with components using indian red.', '#ffdab9', '#cd5c5c'],
  ['Background #fdf6e3, buttons #b5651d.', '#fdf6e3', '#b5651d'],
  ['Please use a light grey background with dark green buttons.', '#d3d3d3', '#006400'],
  ['Color the background using light salmon and set component styles to tomato.', '#ffa07a', '#ff6347'],
];

for (const [sentence, background, component] of colours) {
  test(`reads the colours of "${sentence}"`, () => {
    const { appearance, sentences } = readConcept(`A recipe collection where people browse recipes. ${sentence}`);
    assert.deepEqual([appearance.background?.hex, appearance.component?.hex], [background, component]);
    assert.equal(sentences.at(-1)?.outcome.is, 'appearance');
  });
}

for (const [sentence, hex] of [
  ['Use forest green.', '#228b22'],
  ['Make it navy, please.', '#000080'],
  ['Paint it #336699.', '#336699'],
] as const) {
  test(`a sentence of nothing but a colour is about the look: "${sentence}"`, () => {
    const { appearance, sentences } = readConcept(`A trail club. Members propose hikes. ${sentence}`);
    assert.equal(appearance.component?.hex, hex);
    assert.equal(sentences.at(-1)?.outcome.is, 'appearance');
  });
}

test('a sentence with a colour and anything else is not', () => {
  const { appearance, sentences } = readConcept('A recipe box where people share recipes. Use orange peel in cakes.');
  assert.equal(appearance.component, null);
  assert.notEqual(sentences.at(-1)?.outcome.is, 'appearance');
});

test('compound colour names resolve to a colour', () => {
  const { appearance } = readConcept(
    'A recipe box. Use azure mist for the background and pale dusty rose for components.',
  );
  assert.match(appearance.background?.hex ?? '', /^#[0-9a-f]{6}$/);
  assert.match(appearance.component?.hex ?? '', /^#[0-9a-f]{6}$/);
  assert.notEqual(appearance.background?.hex, appearance.component?.hex);
});

test('containers never become things', () => {
  const reading = readConcept(
    'Please implement a website. The platform should have functionality and features. Users should be able to use the system and view pages. Visitors browse recipes.',
  );
  const names = reading.things.map((thing) => thing.label.toLowerCase());
  for (const container of ['website', 'platform', 'functionality', 'feature', 'user', 'system', 'page'])
    assert.ok(!names.includes(container), container);
});

test('contradictions are asked about and do not stop the product', () => {
  const reading = readConcept(
    'A recipe site without registration. Visitors browse recipes. Users log in to add recipes. Use a dark theme. Use ivory for the background and brown for components.',
  );
  assert.equal(reading.verdict, 'clear');
  assert.deepEqual(
    reading.questions.map((question) => question.id).filter((id) => !id.startsWith('meaning')),
    ['accounts', 'dark-theme'],
  );
  assert.ok(reading.questions.every((question) => question.default.length > 0));
});

test('tags and scripts are text, taken out and said so', () => {
  const reading = readConcept('<h1>Recipes</h1><script>alert("x")</script> People browse and add recipes.');
  assert.equal(reading.verdict, 'clear');
  assert.ok(reading.understood.some((line) => line.includes('HTML tags') && line.includes('script')));
  assert.ok(!JSON.stringify(reading.sentences).includes('alert'));
});

const refused: readonly (readonly [string, string, RegExp])[] = [
  ['nothing', '', /nothing to read/i],
  ['blanks', ' \n\t ', /nothing to read/i],
  ['marks only', '<br><br>', /no words are left/i],
  ['a greeting', 'hello', /^Hello!/],
  ['a question', 'What can you build for me?', /question/i],
  ['one unknown word', 'flurb', /could not make out/i],
  ['keys at random', 'asdf qwer zxcv uiop', /could not make out/i],
  ['binary', `PK\u0003\u0004${'\u0000\u0001\u0002\u0007'.repeat(20)}abc`, /file rather than words/i],
  [
    'German',
    'Bitte erstelle eine Webseite für die Verwaltung von Büchern mit einer Suche und einer Liste der Autoren',
    /German/,
  ],
  [
    'French',
    'Créez un site pour la gestion des recettes avec une recherche et une liste des auteurs pour les clients',
    /French/,
  ],
  [
    'Spanish',
    'Quiero crear una tienda para que los clientes puedan ver los productos y comprar con su cuenta',
    /Spanish/,
  ],
  ['Chinese', '请实现一个用于管理图书的网站，用户可以搜索图书', /Chinese/],
  ['Russian', 'Сделайте сайт для библиотеки, где можно искать книги и брать их', /Russian/],
  ['too much', 'A recipe site. '.repeat(7000), /more than the 100,000/],
];

for (const [name, concept, message] of refused) {
  test(`refuses ${name} in a friendly sentence with suggestions`, () => {
    const reading = readConcept(concept);
    assert.equal(reading.verdict, 'unclear');
    assert.match(reading.message, message);
    assert.match(reading.message, /[.!]$/);
    assert.ok(reading.suggestions.length > 0);
  });
}

for (const concept of [
  'Write a 3-D game engine with ray tracing.',
  'A video codec that compresses films by half.',
  'An operating system for old laptops.',
  'A blockchain with smart contracts and proof of work.',
]) {
  test(`says that "${concept}" is out of reach, and what is not`, () => {
    const reading = readConcept(concept);
    assert.equal(reading.verdict, 'out-of-reach');
    assert.ok(reading.understood.length > 0);
    assert.ok(reading.suggestions.length >= 2);
  });
}

test('the longest text that is allowed is read', () => {
  const sentence = 'Visitors browse recipes and search recipes by title. ';
  const reading = readConcept(sentence.repeat(Math.floor(conceptMaximumLength / sentence.length)));
  assert.equal(reading.verdict, 'clear');
});

for (const { concept, name } of sampleConcepts) {
  test(`understands "${concept.slice(0, 60).replaceAll('\n', ' ')}"`, () => {
    const reading = readConcept(concept);
    assert.equal(reading.verdict, 'clear', reading.message);
    assert.equal(reading.name, name ?? null);
    assertCovered(reading);
  });
}

/** Each letter of the concept lies in a sentence, but for marks, and each sentence has an outcome with something in it. */
function assertCovered(reading: Reading): void {
  let end = 0;
  for (const { span, outcome } of reading.sentences) {
    assert.ok(span.start >= end && span.end > span.start && span.end <= reading.concept.length);
    assert.doesNotMatch(reading.concept.slice(end, span.start), /[\p{L}\p{N}]{3,}/u);
    end = span.end;
    if (outcome.is === 'requirements') {
      assert.ok(outcome.acts.length > 0);
      for (const act of outcome.acts) assert.ok(act.span.start >= span.start && act.span.end <= span.end);
    }
    if (outcome.is === 'excluded') assert.ok(outcome.reason.length > 10);
    if (outcome.is === 'question') assert.ok(reading.questions.some((question) => question.id === outcome.question));
  }
  assert.doesNotMatch(reading.concept.slice(end), /[\p{L}\p{N}]{3,}/u);
}

const vocabulary =
  'the a of and , . recipes books users can browse add search my own with by price website should be able to <b> # - ( ) " constructor toString nothing beige background'.split(
    ' ',
  );

test('any text gets a verdict and a sentence, and never an exception', () => {
  const prose = fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 300 }), prose),
      (text) => {
        const reading = readConcept(text);
        assert.ok(reading.message.length > 5);
        if (reading.verdict !== 'clear') assert.ok(reading.suggestions.length > 0);
        for (const { span } of reading.sentences)
          assert.ok(span.start >= 0 && span.end <= text.length && span.start < span.end);
      },
    ),
    { numRuns: 300 },
  );
});
