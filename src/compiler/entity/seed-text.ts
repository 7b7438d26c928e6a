/** `seed.ts`: the records that a product opens with. */
import type { SeedRecord, SeedValue } from '../../blueprint/schema.ts';
import { code, use, useType, type Code } from '../print/code.ts';
import { literal, propertyKey } from '../print/literal.ts';
import { printModule } from '../print/print-module.ts';
import { inSentence } from '../print/words.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';
import { seedFile, tableFile } from './entity-files.ts';
import { entityType } from './schema-text.ts';

const firstRecordsFile = 'server/first-records.ts';

export function seedName(entity: EntityModel): string {
  return `insertFirst${entity.types}`;
}

/** Is a record of this entity pointed at by a seed record, so that its keys have to be known? */
function isPointedAt(entity: EntityModel): boolean {
  return entity.referencedBy.some(({ entity: other, field }) =>
    other.seed.some((record) => typeof record.values[field.name] === 'string'),
  );
}

export function seedText(entity: EntityModel): string {
  const hasDates = seedNeedsNow(entity);
  const input = entityType(entity, 'Input');
  const recordType = entity.owned ? code`(${input} & { ownerId: number })[]` : code`${input}[]`;
  const keys = entity.seed.map((record) => literal(record.key)).join(', ');
  const insert = entity.owned
    ? code`for (const { ownerId, ...input } of records.toReversed()) ${use(tableFile(entity), `insert${entity.type}`)}(database, input, ownerId);`
    : code`for (const input of records.toReversed()) ${use(tableFile(entity), `insert${entity.type}`)}(database, input);`;
  const body = code`
${isPointedAt(entity) && code`export const ${idsName(entity)} = ${use(firstRecordsFile, 'idsByKey')}([${keys}]);\n`}
export function ${seedName(entity)}(database: ${useType('server/db.ts', 'Database')}${hasDates && ', now: Date'}) {
${hasDates && code`const daysFromNow = ${use(firstRecordsFile, 'daysFrom')}(now);`}
const records: ${recordType} = [
${entity.seed.map((record) => seedRecord(entity, record))}
];
// From the last to the first: lists show the newest at the top.
${insert}
}`;
  return printModule(seedFile(entity), `The ${inSentence(entity.pluralLabel)} that the product opens with.`, body);
}

/** Does the entity's seed function take the time of the first start? */
export function seedNeedsNow(entity: EntityModel): boolean {
  return entity.seed.some((record) => entity.fields.some((field) => isRelativeDate(record.values[field.name])));
}

function idsName(entity: EntityModel): string {
  return `${entity.one}Ids`;
}

function seedRecord(entity: EntityModel, record: SeedRecord): Code {
  const values = entity.fields.map((field) => code`${field.property}: ${seedValue(field, record.values[field.name])},`);
  return code`{
${entity.owned && `ownerId: ${(record.owner ?? 0) + 1},`}
${values}
},`;
}

function seedValue(field: FieldModel, value: SeedValue | undefined): Code {
  if (value === undefined || value === null) return code`${field.type === 'boolean' ? 'false' : 'null'}`;
  if (isRelativeDate(value)) {
    const time = field.type === 'datetime' ? (value.time ?? '09:00') : undefined;
    return code`daysFromNow(${value.days}${time !== undefined && `, ${literal(time)}`})`;
  }
  if (field.targetEntity && typeof value === 'string') {
    const ids = use(seedFile(field.targetEntity), idsName(field.targetEntity));
    const key = propertyKey(value);
    return key === value ? code`${ids}.${key}` : code`${ids}[${key}]`;
  }
  return code`${literal(value)}`;
}

function isRelativeDate(value: SeedValue | undefined): value is { days: number; time?: string } {
  return typeof value === 'object' && value !== null;
}
