/** Operations on what records are kept of. */
import type { Blueprint, Entity, Feature, Field } from '../../../blueprint/schema.ts';
import { isReservedEntityName, isReservedPath } from '../../../blueprint/reserved-words.ts';
import { inferFields } from '../../lexicon/infer-fields.ts';
import { inventSeed } from '../../lexicon/invent-seed.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import { pluralise } from '../../lexicon/pluralise.ts';
import type { Outcome } from './outcome.ts';
import type { Operation, OperationOf } from '../operation.ts';
import { entityOf, featureOf, freeId, freePath, withEntity, withoutMention } from './parts.ts';
import { removeField } from './fields.ts';

const mostEntities = 12;
const firstRecords = 8;

export function applyToThings(blueprint: Blueprint, operation: Operation): Outcome {
  switch (operation.do) {
    case 'add-entity':
      return addEntity(blueprint, operation);
    case 'remove-entity':
      return removeEntity(blueprint, operation.entity);
    case 'rename-entity':
      return renameEntity(blueprint, operation);
    case 'set-seed-count':
      return withEntity(blueprint, operation.entity, (entity) => ({
        ...entity,
        seed: seedOf(entity, operation.count, blueprint),
      }));
    default:
      return undefined;
  }
}

export function pascal(label: string): string {
  return kebabCase(label).replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function addEntity(blueprint: Blueprint, { label, fields }: OperationOf<'add-entity'>): Outcome {
  if (blueprint.entities.length >= mostEntities)
    return `The product keeps ${mostEntities} kinds of records already, which is as many as there can be.`;
  const name = isReservedEntityName(pascal(label)) ? `${pascal(label)}Entry` : pascal(label);
  if (entityOf(blueprint, name)) return `The product has ${pluralise(label.toLowerCase())} already.`;
  const inferred = inferFields(label);
  const own = fields.length === 0 ? inferred.fields : headed(fields);
  const title = own.find(({ type }) => type === 'text')?.name ?? 'name';
  const entity: Entity = {
    name,
    label,
    pluralLabel: pluralise(label),
    description: `${pluralise(label)}, as a change request names them.`,
    titleField: title,
    fields: own.map((field) => (field.name === title ? { ...field, required: true } : field)),
    owned: false,
    seed: [],
  };
  const seeded = { ...entity, seed: inventSeed(entity.fields, label, firstRecords) };
  const slug = kebabCase(entity.pluralLabel);
  const path = freePath(blueprint, isReservedPath(`/${slug}`) ? `/${slug}-list` : `/${slug}`);
  const by = featureOf(blueprint, 'account') === undefined ? 'anyone' : 'signed-in';
  const text = entity.fields.filter(({ type }) => type === 'text').map((field) => field.name);
  const made: Feature[] = [
    {
      id: freeId(blueprint, `browse-${slug}`),
      kind: 'catalogue',
      entity: name,
      path,
      layout: fields.length === 0 ? inferred.defaultLayout : 'table',
      pageSize: 12,
    },
    { id: freeId(blueprint, `search-${slug}`), kind: 'search', entity: name, fields: text.slice(0, 4) },
    {
      id: freeId(blueprint, `add-${kebabCase(label)}`),
      kind: 'create',
      entity: name,
      by,
      action: `Add ${label.toLowerCase()}`.slice(0, 40),
    },
    { id: freeId(blueprint, `edit-${kebabCase(label)}`), kind: 'edit', entity: name, by },
  ];
  const lastList = blueprint.features.findLastIndex((feature) => 'entity' in feature);
  const features = [...blueprint.features];
  features.splice(lastList + 1, 0, ...made);
  return { ...blueprint, entities: [...blueprint.entities, seeded], features };
}

/** The first text heads the records; where there is none, they get a name. */
function headed(fields: readonly Field[]): Field[] {
  const isHeaded = fields.some(({ type }) => type === 'text');
  return isHeaded ? [...fields] : [{ name: 'name', label: 'Name', type: 'text', required: true }, ...fields];
}

function removeEntity(blueprint: Blueprint, name: string): Outcome {
  if (blueprint.entities.length === 1) return 'It is the only thing that the product keeps records of.';
  let rest: Blueprint = blueprint;
  for (const entity of blueprint.entities)
    for (const { target, name: field } of entity.fields) {
      if (target !== name || entity.name === name) continue;
      const without = removeField(rest, entity.name, field);
      if (typeof without !== 'object') return without;
      rest = without;
    }
  return {
    ...rest,
    entities: rest.entities.filter((entity) => entity.name !== name),
    features: withoutMention(rest.features, name, null),
  };
}

function seedOf(entity: Entity, count: number, blueprint: Blueprint): Entity['seed'] {
  if (count <= entity.seed.length) return entity.seed.slice(0, count);
  const keys = new Set(entity.seed.map(({ key }) => key));
  const titles = new Set(entity.seed.map(({ values }) => values[entity.titleField]));
  const title = entity.fields.find((field) => field.name === entity.titleField);
  const ordered = title === undefined ? entity.fields : [title, ...entity.fields.filter((field) => field !== title)];
  const more = inventSeed(ordered, entity.label, count * 2)
    .filter(({ key, values }) => !keys.has(key) && !titles.has(values[entity.titleField] ?? ''))
    .slice(0, count - entity.seed.length)
    .map((record, position) => ({
      ...record,
      values: { ...record.values, ...linksOf(entity, blueprint, position) },
      ...(entity.owned && { owner: 0 }),
    }));
  return [...entity.seed, ...more];
}

function linksOf(entity: Entity, blueprint: Blueprint, position: number): Record<string, string | null> {
  return Object.fromEntries(
    entity.fields
      .filter(({ type }) => type === 'relation')
      .map(({ name, target }) => {
        const records = entityOf(blueprint, target ?? '')?.seed ?? [];
        return [name, records[position % Math.max(1, records.length)]?.key ?? null];
      }),
  );
}

/** The new noun everywhere: labels, pages, buttons, texts, and the names in the code. */
function renameEntity(
  blueprint: Blueprint,
  { entity: old, label, pluralLabel }: OperationOf<'rename-entity'>,
): Outcome {
  const before = entityOf(blueprint, old);
  if (before === undefined) return `There is nothing called ${old}.`;
  const name = isReservedEntityName(pascal(label)) ? `${pascal(label)}Entry` : pascal(label);
  if (name !== old && entityOf(blueprint, name)) return `The product has ${pluralLabel.toLowerCase()} already.`;
  const say = speaker(before, label, pluralLabel);
  const renamed: Blueprint = {
    ...blueprint,
    tagline: say(blueprint.tagline),
    entities: blueprint.entities.map((entity) => ({
      ...entity,
      ...(entity.name === old && { name, label, pluralLabel, description: say(entity.description) }),
      fields: entity.fields.map((field) =>
        field.target === old ? { ...field, target: name, label: say(field.label) } : field,
      ),
    })),
    features: blueprint.features.map((feature) => renamedIn(feature, old, name, say) as Feature), // the same shape with other names
  };
  return renamed;
}

const named = new Set(['entity', 'parent', 'target']);
const lists = new Set(['entities', 'highlights', 'acts', 'contacts', 'attachTo', 'lists']);
/** What points are earned by: "record:Recipe". */
const source = /^(record|comment):(.+)$/;
const spoken = new Set([
  'title',
  'action',
  'headline',
  'introduction',
  'text',
  'heading',
  'paragraphs',
  'promise',
  'label',
  'word',
]);

function renamedIn(node: unknown, old: string, name: string, say: (text: string) => string, key = ''): unknown {
  if (typeof node === 'string') {
    if (named.has(key) || lists.has(key)) return node === old ? name : node;
    if (key === 'source') return node.replace(source, (all, kind, of) => (of === old ? `${kind}:${name}` : all));
    if (key === 'path') return say(node.replaceAll('-', ' ')).replaceAll(' ', '-').toLowerCase();
    return spoken.has(key) ? say(node) : node;
  }
  if (Array.isArray(node)) return node.map((item) => renamedIn(item, old, name, say, key));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([own, value]) => [own, renamedIn(value, old, name, say, own)]));
}

/** Puts the new noun in place of the old one, in the same case and number. */
export function speaker(
  before: Pick<Entity, 'label' | 'pluralLabel'>,
  label: string,
  pluralLabel: string,
): (text: string) => string {
  const pairs = [
    [before.pluralLabel, pluralLabel],
    [before.label, label],
  ] as const;
  return (text) =>
    pairs.reduce(
      (said, [from, to]) =>
        said.replaceAll(new RegExp(`\\b${from.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'gi'), (match) =>
          /^\p{Lu}/u.test(match) ? to : to.charAt(0).toLowerCase() + to.slice(1),
        ),
      text,
    );
}
