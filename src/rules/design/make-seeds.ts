/** Fills entities with believable first records, parents before the records that point at them. */
import type { Blueprint, Entity, Field, SeedRecord } from '../../blueprint/schema.ts';
import { validateSeeds } from '../../blueprint/validate-seeds.ts';
import { inventSeed } from '../lexicon/invent-seed.ts';
import { seedFromText } from '../lexicon/random.ts';
import { seedRecords } from '../lexicon/seed-records.ts';
import type { EntityAccess } from './plan-features.ts';
import type { PlannedEntity } from './product-plan.ts';
import { inOrder } from './spans.ts';

const recordsOfMain = 28;
const recordsOfOthers = 20;

/** Entities in the order given, with seeds. `people` counts the demo user; 0 without accounts. */
export function makeEntities(access: readonly EntityAccess[], people: number, concept: string): Entity[] {
  const seedNumber = seedFromText(concept);
  const made = new Map<string, SeedRecord[]>();
  for (const one of parentsFirst(access))
    made.set(one.entity.name, recordsOf(one, made, people, seedNumber, access[0] === one));
  return access.map(({ entity, owned }) => ({
    name: entity.name,
    label: entity.label,
    pluralLabel: entity.pluralLabel,
    description: entity.description,
    titleField: entity.titleField,
    fields: entity.fields.map((field) => (field.name === entity.titleField ? { ...field, required: true } : field)),
    owned,
    seed: made.get(entity.name) ?? [],
  }));
}

function parentsFirst(access: readonly EntityAccess[]): EntityAccess[] {
  const done = new Set<string>();
  const ordered: EntityAccess[] = [];
  const visit = (one: EntityAccess): void => {
    if (done.has(one.entity.name)) return;
    done.add(one.entity.name);
    for (const field of one.entity.fields) {
      const target = access.find((other) => other.entity.name === field.target);
      if (target !== undefined) visit(target);
    }
    ordered.push(one);
  };
  for (const one of access) visit(one);
  return ordered;
}

function recordsOf(
  { entity, owned }: EntityAccess,
  parents: ReadonlyMap<string, SeedRecord[]>,
  people: number,
  seedNumber: number,
  isMain: boolean,
): SeedRecord[] {
  const count = isMain ? recordsOfMain : recordsOfOthers;
  const company = { parents, ...(owned && people > 0 ? { people } : {}) };
  const records =
    entity.known === null
      ? inventSeed(titleFirst(entity), entity.label, count, seedNumber)
      : seedRecords(entity.known, count, seedNumber, company, entity.fields);
  return records.map((record, position) =>
    numbered(finish(record, entity, parents, owned, people, position), entity.fields, records.length - position),
  );
}

/** The newest stands first and has the highest number. */
function numbered(record: SeedRecord, fields: readonly Field[], number: number): SeedRecord {
  const own = fields.flatMap((field) =>
    field.numbered === undefined ? [] : [[field.name, `${field.numbered}${1000 + number}`] as const],
  );
  return own.length === 0 ? record : { ...record, values: { ...record.values, ...Object.fromEntries(own) } };
}

/** Invented records are headed by their first required text field. */
function titleFirst(entity: PlannedEntity): Field[] {
  const title = entity.fields.find((field) => field.name === entity.titleField);
  return title === undefined
    ? entity.fields
    : [{ ...title, required: true }, ...entity.fields.filter((field) => field !== title)];
}

function finish(
  record: SeedRecord,
  entity: PlannedEntity,
  parents: ReadonlyMap<string, SeedRecord[]>,
  owned: boolean,
  people: number,
  position: number,
): SeedRecord {
  const values = { ...record.values };
  for (const field of entity.fields) {
    const candidates = field.type === 'relation' ? (parents.get(field.target ?? '') ?? []) : [];
    const isLinked = candidates.some((candidate) => candidate.key === values[field.name]);
    if (field.type === 'relation' && !isLinked)
      values[field.name] = candidates[(position * 5) % Math.max(1, candidates.length)]?.key ?? null;
  }
  const { owner, ...rest } = record;
  const sound = inOrder(values, entity.fields);
  if (!owned) return { ...rest, values: sound };
  return {
    ...rest,
    values: sound,
    owner:
      owner !== undefined && owner < people
        ? owner
        : position % 3 === 0 || people < 2
          ? 0
          : 1 + (position % (people - 1)),
  };
}

/** Leaves out values, and records, that do not fit their fields, so that no slip of a generator makes a product invalid. */
export function mendSeeds(blueprint: Blueprint): Blueprint {
  let mended = blueprint;
  for (let round = 0; round < 4; round += 1) {
    const wrong = new Set(validateSeeds(mended).map((issue) => issue.path));
    if (wrong.size === 0) return mended;
    mended = {
      ...mended,
      entities: mended.entities.map((entity) => ({
        ...entity,
        seed: entity.seed.flatMap((record) => mendRecord(entity, record, wrong)),
      })),
    };
  }
  return { ...mended, entities: mended.entities.map((entity) => ({ ...entity, seed: [] })) };
}

function mendRecord(entity: Entity, record: SeedRecord, wrong: ReadonlySet<string>): SeedRecord[] {
  const path = `entities › ${entity.name} › seed › ${record.key}`;
  if (wrong.has(path)) return [];
  const bad = Object.keys(record.values).filter((name) => wrong.has(`${path} › ${name}`));
  const isLost = entity.fields.some((field) => field.required && wrong.has(`${path} › ${field.name}`));
  if (isLost) return [];
  return [
    bad.length === 0
      ? record
      : {
          ...record,
          values: Object.fromEntries(Object.entries(record.values).filter(([name]) => !bad.includes(name))),
        },
  ];
}
