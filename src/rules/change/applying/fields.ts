/** Operations on fields: the field itself, the first records, and every feature that works with it. */
import type { Blueprint, Field, FieldType, SeedRecord, SeedValue } from '../../../blueprint/schema.ts';
import { inventValue } from '../../lexicon/invent-value.ts';
import { createRandom, seedFromText } from '../../lexicon/random.ts';
import type { Outcome } from './outcome.ts';
import type { Operation } from '../operation.ts';
import { entityOf, withEntity, withField, withoutMention } from './parts.ts';

const mostFields = 24;

export function applyToField(blueprint: Blueprint, operation: Operation): Outcome {
  switch (operation.do) {
    case 'add-field':
      return addField(blueprint, operation.entity, operation.field);
    case 'remove-field':
      return removeField(blueprint, operation.entity, operation.field);
    case 'relate': {
      const target = entityOf(blueprint, operation.target);
      if (target === undefined) return `There is nothing called ${operation.target}.`;
      const name = `${target.name.charAt(0).toLowerCase()}${target.name.slice(1)}`;
      return addField(blueprint, operation.entity, {
        name,
        label: target.label,
        type: 'relation',
        required: false,
        target: target.name,
      });
    }
    case 'unrelate': {
      const links =
        entityOf(blueprint, operation.entity)?.fields.filter(({ target }) => target === operation.target) ?? [];
      return links.reduce<Outcome>(
        (done, { name }) => (typeof done === 'object' ? removeField(done, operation.entity, name) : done),
        blueprint,
      );
    }
    case 'rename-field':
      return change(blueprint, operation, (field) => ({ ...field, label: operation.label }));
    case 'require-field':
      return refill(
        change(blueprint, operation, (field) => ({ ...field, required: true })),
        operation,
      );
    case 'free-field':
      return isTitle(blueprint, operation)
        ? 'A record is known by this field, so it has to be filled in.'
        : change(blueprint, operation, (field) => ({ ...field, required: false }));
    case 'change-type':
      return retype(blueprint, operation, operation.type);
    case 'set-options':
      return setOptions(blueprint, operation, operation.options);
    case 'add-option':
      return setOptions(blueprint, operation, [...optionsOf(blueprint, operation), operation.option]);
    case 'remove-option':
      return setOptions(
        blueprint,
        operation,
        optionsOf(blueprint, operation).filter((option) => option !== operation.option),
      );
    case 'rename-option':
      return renameOption(blueprint, operation, operation.option, operation.to);
    case 'set-first-option': {
      const rest = optionsOf(blueprint, operation).filter((option) => option !== operation.option);
      return change(blueprint, operation, (field) => ({ ...field, options: [operation.option, ...rest] }));
    }
    case 'limit-field': {
      const { minimum, maximum } = operation;
      const limited = change(blueprint, operation, (field) => ({
        ...field,
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
      }));
      return refill(limited, operation);
    }
    case 'explain-field':
      return change(blueprint, operation, (field) => ({ ...field, help: operation.help }));
    case 'measure-field':
      return change(blueprint, operation, (field) => ({ ...field, unit: operation.unit }));
    case 'move-field':
      return withEntity(blueprint, operation.entity, (entity) => {
        const own = entity.fields.filter(({ name }) => name === operation.field);
        const rest = entity.fields.filter(({ name }) => name !== operation.field);
        return { ...entity, fields: operation.to === 'first' ? [...own, ...rest] : [...rest, ...own] };
      });
    default:
      return undefined;
  }
}

interface Place {
  entity: string;
  field: string;
}

const fieldAt = (blueprint: Blueprint, { entity, field }: Place): Field | undefined =>
  entityOf(blueprint, entity)?.fields.find(({ name }) => name === field);
const optionsOf = (blueprint: Blueprint, place: Place): string[] => fieldAt(blueprint, place)?.options ?? [];
const isTitle = (blueprint: Blueprint, { entity, field }: Place): boolean =>
  entityOf(blueprint, entity)?.titleField === field;
const change = (blueprint: Blueprint, { entity, field }: Place, make: (field: Field) => Field): Blueprint =>
  withField(blueprint, entity, field, make);

export function addField(blueprint: Blueprint, name: string, field: Field): Outcome {
  const entity = entityOf(blueprint, name);
  if (entity === undefined) return `There is nothing called ${name}.`;
  if (entity.fields.length >= mostFields)
    return `${entity.pluralLabel} have ${mostFields} fields already, which is as many as there can be.`;
  if (entity.fields.some((one) => one.name === field.name))
    return `${entity.pluralLabel} have a field "${field.label}" already.`;
  const added = withEntity(blueprint, name, (one) => ({ ...one, fields: [...one.fields, field] }));
  return refill(added, { entity: name, field: field.name });
}

export function removeField(blueprint: Blueprint, name: string, field: string): Outcome {
  if (isTitle(blueprint, { entity: name, field }))
    return 'A record is known by this field, so it cannot be taken away.';
  const without = withEntity(blueprint, name, (entity) => ({
    ...entity,
    fields: entity.fields.filter((one) => one.name !== field),
    seed: entity.seed.map((record) => withoutValue(record, field)),
  }));
  return { ...without, features: withoutMention(without.features, name, field) };
}

function withoutValue(record: SeedRecord, field: string): SeedRecord {
  return { ...record, values: Object.fromEntries(Object.entries(record.values).filter(([name]) => name !== field)) };
}

/** Gives the first records a value where they have none that fits. */
function refill(blueprint: Blueprint, { entity, field: name }: Place): Blueprint {
  const field = fieldAt(blueprint, { entity, field: name });
  if (field === undefined) return blueprint;
  const targets = entityOf(blueprint, field.target ?? '')?.seed ?? [];
  return withEntity(blueprint, entity, (one) => {
    const random = createRandom(seedFromText(`${one.name} ${name}`));
    const seed = one.seed.map((record, position): SeedRecord => {
      const value = record.values[name] ?? null;
      const fits = value !== null && !(typeof value === 'number' && isOutside(value, field));
      if (fits) return record;
      const made: SeedValue =
        field.type === 'relation'
          ? (targets[position % Math.max(1, targets.length)]?.key ?? null)
          : inventValue(field, { label: one.label, values: record.values, random, position });
      return { ...record, values: { ...record.values, [name]: made } };
    });
    return { ...one, seed };
  });
}

function isOutside(value: number, { minimum, maximum, type }: Field): boolean {
  const scale = type === 'money' ? 100 : 1;
  return (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum * scale);
}

const numeric: readonly FieldType[] = ['integer', 'number', 'percent', 'money', 'rating'];
const textual: readonly FieldType[] = ['text', 'long-text', 'email', 'phone', 'url', 'choice'];

function retype(blueprint: Blueprint, place: Place, type: FieldType): Outcome {
  const field = fieldAt(blueprint, place);
  if (field === undefined) return 'There is no such field.';
  if (isTitle(blueprint, place) && type !== 'text') return 'A record is known by this field, so it has to stay a text.';
  const isKept = [numeric, textual].some((group) => group.includes(field.type) && group.includes(type));
  const {
    options: _options,
    target: _target,
    unit: _unit,
    minimum: _minimum,
    maximum: _maximum,
    numbered: _numbered,
    ...rest
  } = field;
  const bounds =
    numeric.includes(type) && numeric.includes(field.type)
      ? { ...(field.minimum !== undefined && { minimum: field.minimum }) }
      : {};
  const retyped: Field = {
    ...rest,
    type,
    ...bounds,
    ...(type === 'money' && { unit: 'USD' }),
    ...(type === 'rating' && { minimum: 1, maximum: 5 }),
  };
  const typed = change(blueprint, place, () => retyped);
  const emptied =
    isKept && !(field.type === 'money' || type === 'money')
      ? typed
      : withEntity(typed, place.entity, (entity) => ({
          ...entity,
          seed: entity.seed.map((record) => withoutValue(record, place.field)),
        }));
  const filled = refill(emptied, place);
  return {
    ...filled,
    features: filled.features.filter(
      (feature) => !(feature.kind === 'workflow' && feature.entity === place.entity && feature.field === place.field),
    ),
  };
}

function setOptions(blueprint: Blueprint, place: Place, options: string[]): Outcome {
  if (options.length < 2) return 'A choice needs two values at least.';
  if (options.length > 20) return 'A choice has twenty values at most.';
  const set = change(blueprint, place, (field) => ({ ...field, options }));
  const first = options[0] ?? '';
  const fitted = withEntity(set, place.entity, (entity) => ({
    ...entity,
    seed: entity.seed.map((record) => {
      const value = record.values[place.field] ?? null;
      return value === null || (typeof value === 'string' && options.includes(value))
        ? record
        : { ...record, values: { ...record.values, [place.field]: first } };
    }),
  }));
  return {
    ...fitted,
    features: fitted.features.flatMap((feature) => {
      if (feature.kind !== 'workflow' || feature.entity !== place.entity || feature.field !== place.field)
        return [feature];
      const transitions = feature.transitions
        .map((one) => ({ ...one, from: one.from.filter((status) => options.includes(status)) }))
        .filter((one) => one.from.length > 0 && options.includes(one.to));
      return transitions.length === 0 ? [] : [{ ...feature, transitions }];
    }),
  };
}

function renameOption(blueprint: Blueprint, place: Place, option: string, to: string): Outcome {
  const rename = (value: string): string => (value === option ? to : value);
  const renamed = change(blueprint, place, (field) => ({ ...field, options: (field.options ?? []).map(rename) }));
  const seeded = withEntity(renamed, place.entity, (entity) => ({
    ...entity,
    seed: entity.seed.map((record) =>
      record.values[place.field] === option ? { ...record, values: { ...record.values, [place.field]: to } } : record,
    ),
  }));
  return {
    ...seeded,
    features: seeded.features.map((feature) =>
      feature.kind === 'workflow' && feature.entity === place.entity && feature.field === place.field
        ? {
            ...feature,
            transitions: feature.transitions.map((one) => ({ ...one, from: one.from.map(rename), to: rename(one.to) })),
          }
        : feature,
    ),
  };
}
