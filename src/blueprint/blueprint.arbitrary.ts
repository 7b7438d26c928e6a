/** Random blueprints for property tests: every one parses, and most agree in themselves. */
import * as fc from 'fast-check';
import type { Blueprint, Entity, Feature, Field, SeedRecord } from './schema.ts';

const word = fc.constantFrom(
  'amber',
  'birch',
  'cedar',
  'delta',
  'ember',
  'fjord',
  'grove',
  'heath',
  'inlet',
  'juniper',
  'knoll',
  'larch',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const plainField = (name: string): fc.Arbitrary<Field> =>
  fc.oneof(
    fc
      .constantFrom<Field['type'][]>('text', 'long-text', 'integer', 'money', 'boolean', 'date')
      .map((type): Field => ({ name, label: capital(name), type, required: false })),
    fc
      .uniqueArray(word, { minLength: 2, maxLength: 4 })
      .map((options): Field => ({ name, label: capital(name), type: 'choice', required: false, options })),
  );

function recordOf(fields: readonly Field[], key: string): fc.Arbitrary<SeedRecord> {
  const values = fields.map((field) => valueOf(field).map((value) => [field.name, value] as const));
  return fc.tuple(...values).map((entries) => ({ key, values: Object.fromEntries(entries) }));
}

function valueOf(field: Field): fc.Arbitrary<SeedRecord['values'][string]> {
  if (field.type === 'choice') return fc.constantFrom(...(field.options ?? ['none']));
  if (field.type === 'boolean') return fc.boolean();
  if (field.type === 'date') return fc.integer({ min: -90, max: 90 }).map((days) => ({ days }));
  if (field.type === 'integer' || field.type === 'money') return fc.nat(100_000);
  return sentence;
}

function entityOf(name: string): fc.Arbitrary<Entity> {
  const title: Field = { name: 'title', label: 'Title', type: 'text', required: true };
  return fc
    .uniqueArray(word, { minLength: 0, maxLength: 4 })
    .chain((names) => fc.tuple(...names.map(plainField)))
    .chain((more) => {
      const fields = [title, ...more];
      const seed = fc
        .nat(4)
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, index) => recordOf(fields, `record-${index + 1}`))),
        );
      return fc.record(
        {
          name: fc.constant(capital(name)),
          label: fc.constant(capital(name)),
          pluralLabel: fc.constant(`${capital(name)}s`),
          description: sentence,
          titleField: fc.constant('title'),
          fields: fc.constant(fields),
          owned: fc.constant(false),
          seed,
        },
        { noNullPrototype: true },
      );
    });
}

/** Valid: `validateBlueprint` finds nothing in it. */
export const blueprintArbitrary: fc.Arbitrary<Blueprint> = fc
  .uniqueArray(word, { minLength: 1, maxLength: 4 })
  .chain((names) =>
    fc.record({
      names: fc.constant(names),
      entities: fc.tuple(...names.map(entityOf)),
      name: sentence.map((text) => capital(text).slice(0, 60)),
      tagline: sentence,
      colours: fc.tuple(hex, hex),
      mode: fc.constantFrom<('light' | 'dark')[]>('light', 'dark'),
      pageSize: fc.integer({ min: 4, max: 60 }),
      exclusion: sentence,
    }),
  )
  .map(({ names, entities, name, tagline, colours, mode, pageSize, exclusion }): Blueprint => {
    const catalogues = names.map((one): Feature => ({
      id: `browse-${one}`,
      kind: 'catalogue',
      entity: capital(one),
      path: `/${one}`,
      layout: 'cards',
      pageSize,
    }));
    const home: Feature = {
      id: 'home',
      kind: 'home',
      headline: capital(tagline),
      introduction: tagline,
      highlights: [],
      points: [],
    };
    return {
      version: 1,
      kind: 'web-app',
      name,
      slug: names[0] ?? 'product',
      tagline,
      theme: {
        background: { hex: colours[0] },
        component: { hex: colours[1], name: 'chosen' },
        mode,
        typeface: 'sans',
        corners: 'soft',
        source: 'chosen',
      },
      actors: [{ name: 'Visitor', description: tagline, signsIn: false }],
      entities,
      features: [home, ...catalogues],
      requirements: [
        {
          id: 'R1',
          text: 'A home page says what it is.',
          source: { from: 'assumption', because: 'Every product has one.' },
          status: { is: 'served' },
          features: ['home'],
          scenarios: [
            {
              id: 'home-opens',
              title: 'It opens',
              given: { step: 'open', path: '/' },
              when: [],
              then: [{ step: 'see-heading', text: capital(tagline) }],
            },
          ],
        },
      ],
      exclusions: [{ text: exclusion, reason: 'Nothing to test.' }],
      questions: [],
    };
  });
