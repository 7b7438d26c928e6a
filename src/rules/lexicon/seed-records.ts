/** Believable records of a known entity: rows written by hand first, their gaps filled by generators that know the other columns. */
import type { Field, SeedRecord, SeedValue } from '../../blueprint/schema.ts';
import { inventValue } from './invent-value.ts';
import { kebabCase } from './kebab-case.ts';
import type { LexiconEntity, Values } from './lexicon-entity.ts';
import { createRandom, seedFromText, type Random } from './random.ts';
import { parseCell } from './seed-cell.ts';

export interface SeedCompany {
  /** Records of other entities of the product, by entity name; links point at them. */
  parents?: ReadonlyMap<string, readonly SeedRecord[]>;
  /** Number of seed people, the demo user included. When given, records of owned entities get an owner. */
  people?: number;
}

/** The fields of an entity in a product that has these other entities: links replace the plain fields that stand in for them. */
export function fieldsOf(entity: LexiconEntity, present: ReadonlySet<string> = new Set()): Field[] {
  const links = entity.parents.filter(
    ({ target, replaces }) => present.has(target) && target !== entity.name && replaces !== entity.titleField,
  );
  const replaced = entity.fields.map((field) => links.find(({ replaces }) => replaces === field.name)?.field ?? field);
  const added = links.filter(({ replaces }) => replaces === undefined).map(({ field }) => field);
  const names = new Set<string>();
  return [...replaced, ...added].filter(({ name }) => !names.has(name) && names.add(name));
}

/**
 * At most `count` records; fewer when the entity has no more that differ. The same arguments always give the same records. Fields
 * beyond the entity's own (from a concept) are invented; pass the product's own field list as `fields`.
 */
export function seedRecords(
  entity: LexiconEntity,
  count: number,
  seedNumber: number,
  company: SeedCompany = {},
  fields: readonly Field[] = fieldsOf(entity, new Set(company.parents?.keys())),
): SeedRecord[] {
  const random = createRandom(seedFromText(entity.name) ^ seedNumber);
  const rows = entity.seeds.rows;
  const records: SeedRecord[] = [];
  const keys = new Set<string>();
  const titles = new Set<string>();
  const attempts = rows.length + (canGrow(entity) ? count * 3 : 0);
  for (let position = 0; position < attempts && records.length < count; position += 1) {
    const values = makeValues(entity, fields, position, random, company);
    const title = String(values[entity.titleField] ?? '');
    if (title === '' || titles.has(title)) continue;
    titles.add(title);
    const key = unusedKey(kebabCase(title), keys);
    const owner =
      entity.owned && company.people !== undefined ? { owner: ownerOf(records.length, company.people) } : {};
    records.push({ key, values, ...owner });
  }
  return records;
}

/** Entities whose titles are generated have no end; the others have as many records as rows. */
function canGrow(entity: LexiconEntity): boolean {
  return entity.seeds.generate[entity.titleField] !== undefined;
}

/** Columns written by hand are read first, so that generators can look at them whatever the order of the fields. */
function makeValues(
  entity: LexiconEntity,
  fields: readonly Field[],
  position: number,
  random: Random,
  company: SeedCompany,
): Values {
  const { columns, rows, generate } = entity.seeds;
  const row = rows[position] ?? [];
  const written: Values = borrowedTitle(entity, company, position);
  for (const plain of entity.fields) {
    const cell = row[columns.indexOf(plain.name)];
    if (cell !== undefined && cell !== '') written[plain.name] ??= parseCell(plain, cell);
  }
  for (const [name, make] of Object.entries(generate)) {
    written[name] ??= make(random, written, position);
  }
  const values: Values = {};
  for (const field of fields) {
    const own = written[field.name];
    if (field.type === 'relation')
      values[field.name] = linkTo(field, company, random, position, replacedText(entity, field, written));
    else if (own === '' && !field.required) values[field.name] = null;
    else if (own !== undefined && fits(field, own)) values[field.name] = own;
    else
      values[field.name] = inventValue(field, {
        label: entity.label,
        values: { ...written, ...values },
        random,
        position,
      });
  }
  return values;
}

/** The name of a record that the title is about, when the product has such records. */
function borrowedTitle(entity: LexiconEntity, company: SeedCompany, position: number): Values {
  for (const { target, replaces } of entity.parents) {
    if (replaces !== entity.titleField) continue;
    const name = Object.values(company.parents?.get(target)?.[position]?.values ?? {})[0];
    if (typeof name === 'string') return { [entity.titleField]: name };
  }
  return {};
}

/** A product may have changed a field's type or options: a written value is kept only if it still fits. */
function fits(field: Field, value: SeedValue): boolean {
  if (value === null) return !field.required;
  switch (field.type) {
    case 'choice':
      return typeof value === 'string' && (field.options ?? []).includes(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
    case 'datetime':
      return typeof value === 'object';
    case 'integer':
    case 'rating':
    case 'money':
    case 'number':
    case 'percent':
      return typeof value === 'number' && value >= (field.minimum ?? value) && value <= (field.maximum ?? value);
    default:
      return typeof value === 'string';
  }
}

function replacedText(entity: LexiconEntity, field: Field, written: Values): SeedValue | undefined {
  const link = entity.parents.find((candidate) => candidate.field.name === field.name);
  return written[link?.replaces ?? field.name];
}

/** The record that goes by the text this link replaces, else one in turn with a little chance, so that all get some. */
function linkTo(field: Field, company: SeedCompany, random: Random, position: number, text?: SeedValue): SeedValue {
  const candidates = company.parents?.get(field.target ?? '') ?? [];
  if (candidates.length === 0) return null;
  const named = typeof text === 'string' && candidates.find(({ values }) => Object.values(values).includes(text));
  const inTurn = candidates[(position * 3 + random.between(0, 2)) % candidates.length];
  return (named || inTurn)?.key ?? null;
}

/** The demo user owns every third record, so that "my" pages are never empty; the others share the rest. */
function ownerOf(position: number, people: number): number {
  if (people <= 1 || position % 3 === 0) return 0;
  return 1 + ((position - Math.ceil(position / 3)) % (people - 1));
}

function unusedKey(wanted: string, keys: Set<string>): string {
  let key = wanted;
  for (let number = 2; keys.has(key); number += 1) key = `${wanted}-${number}`;
  keys.add(key);
  return key;
}
