/** Home, about, contact and answers speak of the product that was built and of nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Blueprint } from '../../blueprint/schema.ts';
import { sampleConcepts } from '../fixtures/concepts.ts';
import { tellingOf } from '../families/registry.ts';
import { readConcept } from '../reading/read-concept.ts';
import { designBlueprint } from './design-blueprint.ts';

const design = (concept: string): Blueprint => designBlueprint(readConcept(concept));

const further = [
  'A bakery order site with a menu and an order form. We are open Tuesday to Sunday 7 to 3.',
  'Please implement a real-time stock trading simulator with charts and chat. Users buy and sell stocks.',
  'Please build a clinic website: patients book appointments, doctors write reports. There should be questions and answers and terms of service.',
  'A marketplace for used bicycles where sellers post bicycles and buyers search bicycles. Include a FAQ page.',
  'Please implement an online chess platform where users can play chess and chat.',
  'Please implement a photo sharing system for uploading pictures and following friends.',
];
const concepts = [...sampleConcepts.map(({ concept }) => concept), ...further];

/** Every text that a visitor reads as the product's own voice. */
function textsOf(blueprint: Blueprint): string[] {
  return [
    blueprint.tagline,
    ...blueprint.features.flatMap((feature) => {
      if (feature.kind === 'home')
        return [feature.headline, feature.introduction, ...feature.points.flatMap(({ title, text }) => [title, text])];
      if (feature.kind !== 'static-page' && feature.kind !== 'contact') return [];
      return feature.sections.flatMap(({ heading, paragraphs, items }) => [
        heading,
        ...paragraphs,
        ...items.flatMap(({ title, text }) => [title, text]),
      ]);
    }),
  ];
}

/** Words that only a product with such a feature, field or record may use; what the owner is told to add is no promise. */
const claims = [
  'stock',
  'picture',
  'photo',
  'image',
  'delivery',
  'repair',
  'chart',
  'chat',
  'payment',
  'pay',
  'guarantee',
  'discount',
  'stream',
  'upload',
  'download',
  'notification',
  'real-time',
  'map',
  'calendar',
  'award',
  'founded',
  'team of',
  'free of charge',
];

for (const concept of concepts) {
  test(`"${concept.slice(0, 50).replaceAll('\n', ' ')}" gets texts about itself`, () => {
    const blueprint = design(concept);
    const built = JSON.stringify([
      blueprint.name,
      blueprint.entities.map(({ label, pluralLabel, fields }) => [
        label,
        pluralLabel,
        fields.map((field) => [field.label, field.type]),
      ]),
      blueprint.features.map((feature) =>
        'action' in feature ? feature.action : feature.kind === 'dashboard' ? feature : '',
      ),
      blueprint.features.map((feature) => tellingOf(feature).offer?.(feature, blueprint) ?? ''),
    ]).toLowerCase();
    for (const text of textsOf(blueprint)) {
      for (const claim of claims)
        assert.ok(!new RegExp(`\\b${claim}`, 'i').test(text) || built.includes(claim), `"${claim}" in "${text}"`);
      const kinds = new Set<string>(blueprint.features.map(({ kind }) => kind));
      const needs: [RegExp, string][] = [
        [/sign(?:ed)? in|your own account|register with/i, 'account'],
        [/\bdashboard\b/i, 'dashboard'],
        [/\bfilter (?:by|them)\b/i, 'filter'],
        [/\bsearch (?:by|the)\b/i, 'search'],
        [/\bsort (?:it|the)\b/i, 'sort'],
      ];
      for (const [words, kind] of needs) {
        const isNegated = /without signing in|No\. Everybody/.test(text);
        assert.ok(!words.test(text) || isNegated || kinds.has(kind), `${kind}: "${text}"`);
      }
    }
  });

  test(`"${concept.slice(0, 50).replaceAll('\n', ' ')}" gets whole sentences`, () => {
    const blueprint = design(concept);
    for (const text of textsOf(blueprint)) {
      assert.doesNotMatch(text, / {2}|[{}]|undefined|\s[,.;:]|\.\.|,,|\band and\b|\ba (?:a|an)\b/, text);
      assert.doesNotMatch(text, /\ba (?:[aeio](?!ne|ur?o)\w*)\b/i, text);
      assert.doesNotMatch(text, /\ban (?:[bcdfgjklmnpqrstvwxyz][a-z]|uni(?!n)|user)/i, text);
      assert.match(text, /^\S.*\S$/s, text);
    }
    const home = blueprint.features.find((feature) => feature.kind === 'home');
    assert.ok(home !== undefined && home.points.length === 3, 'three points');
    assert.ok(home.headline.length <= 70 && home.introduction.length <= 400);
    assert.match(home.introduction, /\.$/);
    assert.match(blueprint.tagline, /\.$/);
    const about = blueprint.features.find((feature) => feature.id === 'about');
    assert.ok(about?.kind === 'static-page');
    const paragraphs = about.sections[0]?.paragraphs ?? [];
    assert.ok(paragraphs.length >= 2 && paragraphs.length <= 3, 'two to three paragraphs');
    assert.ok(paragraphs.join(' ').includes(blueprint.name));
  });
}

test('main things are named on the home page', () => {
  for (const concept of concepts) {
    const blueprint = design(concept);
    const home = blueprint.features.find((feature) => feature.kind === 'home');
    const [main] = blueprint.entities;
    // A product of quizzes or the like may keep no records of its own.
    if (main === undefined) continue;
    const said = `${home?.headline} ${home?.introduction} ${blueprint.tagline}`.toLowerCase();
    if (main === undefined) continue; // features keep all of its records
    assert.ok(said.includes(main.pluralLabel.toLowerCase()), `${main.pluralLabel}: ${said}`);
  }
});

test('what the concept says about its owner stands on the pages as it was written', () => {
  const blueprint = design(
    'A bakery order site with a menu. We are open Tuesday to Sunday 7 to 3 at 9 Weir Lane, Elora. Write to bread@weir.example.',
  );
  const contact = blueprint.features.find((feature) => feature.id === 'contact');
  assert.deepEqual(contact?.kind === 'contact' ? contact.sections[0]?.items.map(({ text }) => text) : [], [
    'Tuesday to Sunday 7 to 3',
    'bread@weir.example',
    '9 Weir Lane, Elora',
  ]);
  assert.ok(textsOf(blueprint).filter((text) => text.includes('Tuesday to Sunday 7 to 3')).length >= 3);
});

test('without facts the contact page shows details that are said to be examples and could be nobody’s', () => {
  const contact = design('A boat rental site. Guests browse boats.').features.find(({ id }) => id === 'contact');
  const text = JSON.stringify(contact);
  assert.match(text, /example details until the owner puts in their own/);
  assert.match(text, /@[a-z-]+\.example"/);
  assert.match(text, / 555 01\d\d/);
});

test('headlines differ between products and stay for the same text', () => {
  const headlines = concepts.map(
    (concept) => design(concept).features.find((feature) => feature.kind === 'home')?.headline,
  );
  assert.ok(new Set(headlines).size > concepts.length * 0.8, 'most headlines are their own');
  assert.deepEqual(
    concepts.map((concept) => design(concept).features.find((feature) => feature.kind === 'home')?.headline),
    headlines,
  );
});

test('domains follow the subject, not a stray word', () => {
  const typeface = (concept: string) => design(concept).theme.typeface;
  assert.equal(typeface('A bakery order site with a menu and an order form.'), 'serif');
  const themes = ['boats', 'lamps', 'poems', 'invoices', 'patients', 'recipes', 'matches', 'servers'].map(
    (noun) => design(`Please implement a website for managing ${noun}. Users can add ${noun}.`).theme.component.hex,
  );
  assert.ok(new Set(themes).size >= 7, themes.join(' '));
});
