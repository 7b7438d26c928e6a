/** Seed records: distinct keys, values that their fields can hold, links and owners that exist. */
import { duplicatesBy } from './duplicates.ts';
import type { Issue } from './issue.ts';
import type { Blueprint, Entity, Field, SeedRecord, SeedValue } from './schema.ts';

export function validateSeeds(blueprint: Blueprint): Issue[] {
  const account = blueprint.features.find((feature) => feature.kind === 'account');
  const people = account === undefined ? 0 : account.people.length + 1;
  const keys = new Map(
    blueprint.entities.map((entity) => [entity.name, new Set(entity.seed.map((record) => record.key))]),
  );
  return blueprint.entities.flatMap((entity) => [
    ...duplicatesBy(entity.seed, (record) => record.key).map((record) => ({
      path: place(entity, record),
      message: 'Another seed record has the same key.',
      fix: 'Give each record a key of its own.',
    })),
    ...entity.seed.flatMap((record) => recordIssues(entity, record, keys, people)),
  ]);
}

const place = (entity: Entity, record: SeedRecord): string => `entities › ${entity.name} › seed › ${record.key}`;

function recordIssues(
  entity: Entity,
  record: SeedRecord,
  keys: ReadonlyMap<string, ReadonlySet<string>>,
  people: number,
): Issue[] {
  const issues: Issue[] = [];
  const add = (below: string, message: string, fix: string) =>
    issues.push({ path: place(entity, record) + below, message, fix });
  if (record.owner !== undefined && !entity.owned)
    add('', 'It has an owner, but the entity is not owned.', 'Remove the owner.');
  if (record.owner !== undefined && entity.owned && record.owner >= people)
    add(
      '',
      `There is no seed person number ${record.owner}.`,
      'Use 0 for the demo user or add people to the account feature.',
    );
  for (const name of Object.keys(record.values)) {
    if (!entity.fields.some((field) => field.name === name))
      add(` › ${name}`, `The entity has no field "${name}".`, 'Remove the value or add the field.');
  }
  for (const field of entity.fields) {
    const value = record.values[field.name] ?? null;
    if (value === null) {
      if (field.required) add(` › ${field.name}`, 'A required value is missing.', 'Give it a value.');
      continue;
    }
    const problem = misfit(value, field, keys);
    if (problem !== null) add(` › ${field.name}`, problem, `Give a value that fits a field of type ${field.type}.`);
  }
  return issues;
}

/** Why a value does not fit its field; null when it does. */
function misfit(
  value: Exclude<SeedValue, null>,
  field: Field,
  keys: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  switch (field.type) {
    case 'text':
    case 'long-text':
    case 'phone':
    case 'image':
      return typeof value === 'string' && value.trim() !== '' ? null : 'It is not a text.';
    case 'email':
      return typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
        ? null
        : 'It is not an email address.';
    case 'url':
    case 'picture-link':
    case 'audio-link':
    case 'video-link':
      return typeof value === 'string' && URL.canParse(value) ? null : 'It is not a web address.';
    case 'time':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
        ? null
        : 'It is not a time such as "18:30".';
    case 'boolean':
      return typeof value === 'boolean' ? null : 'It is neither true nor false.';
    case 'choice':
      return typeof value === 'string' && field.options?.includes(value)
        ? null
        : `"${String(value)}" is none of the options.`;
    case 'relation':
      return typeof value === 'string' && keys.get(field.target ?? '')?.has(value)
        ? null
        : `No record of ${field.target ?? 'the target'} has the key "${String(value)}".`;
    case 'date':
      return typeof value === 'object' && value.time === undefined
        ? null
        : 'It is not a number of days from the first start.';
    case 'datetime':
      return typeof value === 'object' && value.time !== undefined ? null : 'It is not a number of days and a time.';
    case 'integer':
    case 'money':
    case 'number':
    case 'percent':
    case 'rating':
      return numberMisfit(value, field);
    default:
      return field.type satisfies never;
  }
}

function numberMisfit(value: Exclude<SeedValue, null>, field: Field): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'It is not a number.';
  if ((field.type === 'integer' || field.type === 'money') && !Number.isInteger(value))
    return 'It is not a whole number.';
  if (field.minimum !== undefined && value < field.minimum) return `It is below ${field.minimum}.`;
  if (field.maximum !== undefined && value > field.maximum * (field.type === 'money' ? 100 : 1))
    return `It is above ${field.maximum}.`;
  return null;
}
