/** Random valid blueprints for property tests: any mix of field types, relations, features, and names that mean something to the languages. */
import * as fc from 'fast-check';
import {
  fieldTypes,
  mediaLinkTypes,
  type Blueprint,
  type Entity,
  type Feature,
  type Field,
  type SeedValue,
} from '../blueprint/schema.ts';
import { readingList } from './samples/reading-list.ts';
import { withRequirements } from './samples/sample.ts';

const entityNames = [
  'Order',
  'Group',
  'Event',
  'Map',
  'Option',
  'Case',
  'Table',
  'Date',
  'User',
  'Session',
  'Index',
  'MenuItem',
  'Link',
  'Page',
];
const fieldNames = [
  'key',
  'order',
  'group',
  'page',
  'sort',
  'q',
  'limit',
  'value',
  'type',
  'class',
  'date',
  'nextStep',
  'isOpen',
  'index',
  'record',
];
const texts = [
  "O'Neil",
  'a "quoted" one',
  '{braces} & <tags>',
  'back`tick ${x}',
  'slash \\ */ --',
  'Ünïcödé',
  'plain words here',
];

const fieldArbitrary = (entities: readonly string[]) => (name: string) =>
  fc
    .record({
      type: fc.constantFrom(...fieldTypes),
      required: fc.boolean(),
      target: fc.constantFrom(...entities),
      text: fc.constantFrom(...texts),
    })
    .map(({ type, required, target, text }): Field => ({
      name,
      label: `${name} ${text}`,
      type,
      // A required relation needs a record to point at, which a seed may lack.
      required: required && type !== 'relation',
      ...(type === 'choice' && { options: ['One', text, 'Third option'] }),
      ...(type === 'relation' && { target }),
      ...(type === 'money' && { unit: 'EUR' }),
    }));

const entityArbitrary = (entities: readonly string[], hasAccount: boolean) => (name: string) =>
  fc
    .tuple(
      fc
        .shuffledSubarray(fieldNames, { minLength: 1, maxLength: 8 })
        .chain((names) => fc.tuple(...names.map(fieldArbitrary(entities)))),
      fc.integer({ min: 0, max: 5 }),
      fc.boolean(),
    )
    .map(([fields, seedCount, owned]): Entity => ({
      name,
      label: name,
      pluralLabel: `${name}s`,
      description: `Some ${name} with "quotes".`,
      titleField: 'title',
      owned: owned && hasAccount,
      fields: [{ name: 'title', label: 'Title', type: 'text', required: true }, ...fields],
      seed: Array.from({ length: seedCount }, (_, index) => ({
        key: `record-${index}`,
        values: {
          title: `Number ${'abcdef'.charAt(index).repeat(5)}`,
          ...Object.fromEntries(fields.map((field) => [field.name, seedValue(field, index)])),
        },
        ...(owned && hasAccount && { owner: index % 2 }),
      })),
    }));

function seedValue(field: Field, index: number): SeedValue {
  switch (field.type) {
    case 'integer':
    case 'number':
    case 'money':
    case 'percent':
    case 'rating':
      return index;
    case 'boolean':
      return index % 2 === 0;
    case 'choice':
      return field.options?.[index % 3] ?? null;
    case 'date':
      return { days: index * 20 - 30 };
    case 'datetime':
      return { days: index, time: '10:30' };
    case 'time':
      return '18:30';
    case 'relation':
      return null;
    case 'email':
      return 'ada@example.com';
    case 'phone':
      return '+44 20 7946 0000';
    case 'url':
    case 'picture-link':
    case 'audio-link':
    case 'video-link':
      return 'https://example.com';
    default:
      return texts[index] ?? 'text';
  }
}

function featuresOf(entity: Entity, picked: ReadonlySet<string>, hasAccount: boolean): Feature[] {
  const name = entity.name;
  const slug = name.toLowerCase();
  const byType = (...types: string[]) =>
    entity.fields.filter((field) => !types.includes(field.type)).map((field) => field.name);
  const filterable = byType('text', 'long-text', 'email', 'phone', 'url', 'image', 'time', ...mediaLinkTypes).slice(
    0,
    6,
  );
  const sortable = byType(
    'long-text',
    'relation',
    'boolean',
    'email',
    'phone',
    'url',
    'image',
    ...mediaLinkTypes,
  ).slice(0, 6);
  const by = hasAccount ? (entity.owned ? 'owner' : 'signed-in') : 'anyone';
  const all: Feature[] = [
    { id: `search-${slug}`, kind: 'search', entity: name, fields: ['title'] },
    ...(filterable.length > 0
      ? [{ id: `filter-${slug}`, kind: 'filter' as const, entity: name, fields: filterable }]
      : []),
    { id: `sort-${slug}`, kind: 'sort', entity: name, fields: sortable },
    {
      id: `create-${slug}`,
      kind: 'create',
      entity: name,
      by: hasAccount ? 'signed-in' : 'anyone',
      action: `Add ${name}`,
    },
    { id: `edit-${slug}`, kind: 'edit', entity: name, by },
    { id: `delete-${slug}`, kind: 'delete', entity: name, by },
    ...(entity.owned
      ? [{ id: `mine-${slug}`, kind: 'mine' as const, entity: name, path: `/my-${slug}`, title: `My ${name}s` }]
      : []),
  ];
  const isPrivate = entity.owned && picked.has('mine') && picked.has('private');
  const listOnly = new Set(['search', 'filter', 'sort']);
  const catalogue: Feature = {
    id: slug,
    kind: 'catalogue',
    entity: name,
    path: `/${slug}`,
    layout: picked.has('table') ? 'table' : picked.has('ranking') ? 'ranking' : 'cards',
    pageSize: 4,
  };
  const chosen = all.filter((feature) => picked.has(feature.kind) && !(isPrivate && listOnly.has(feature.kind)));
  return isPrivate ? chosen : [catalogue, ...chosen];
}

const switches = ['search', 'filter', 'sort', 'create', 'edit', 'delete', 'mine', 'private', 'table', 'ranking'];

export const blueprintArbitrary: fc.Arbitrary<Blueprint> = fc
  .record({ names: fc.shuffledSubarray(entityNames, { minLength: 1, maxLength: 4 }), hasAccount: fc.boolean() })
  .chain(({ names, hasAccount }) =>
    fc
      .tuple(
        fc.tuple(...names.map(entityArbitrary(names, hasAccount))),
        fc.array(fc.subarray(switches), { minLength: names.length, maxLength: names.length }),
      )
      .map(([entities, picked]) =>
        withRequirements({
          ...readingList,
          entities,
          features: [
            ...(hasAccount
              ? [
                  {
                    id: 'account',
                    kind: 'account' as const,
                    demoUser: { name: 'Dora Demo', email: 'dora@example.com' },
                    people: [{ name: 'Otto Other', email: 'otto@example.com' }],
                  },
                ]
              : []),
            ...entities.flatMap((entity, index) => featuresOf(entity, new Set(picked[index]), hasAccount)),
          ],
        }),
      ),
  );
