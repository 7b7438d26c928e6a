import type { Blueprint, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario, ThenStep, WhenStep } from '../../../blueprint/scenario.ts';
import { facetFields } from '../../entity/facets.ts';
import { inSentence, kebabCase } from '../../print/words.ts';
import { entityOf, fieldOf, productModel, type EntityModel, type FieldModel } from '../../product-model.ts';
import { daysOf, isOfDemoUser, numberOf, onFirstPage, seedTitle } from '../../proof/seed-facts.ts';
import { visitList, type Visit } from '../../proof/visit-list.ts';

interface Narrowing {
  label: string;
  /** What was chosen, in words. */
  chosen: string;
  act: WhenStep[];
  records: SeedRecord[];
  /** What every record that is left shows. */
  shown?: string;
  /** The option with the number of records behind it. */
  counted?: string;
}

const mostFilters = 4;

/** Each filter leaves exactly the records that an independent count of the seed records gives. */
export function filterScenarios(feature: FeatureOf<'filter'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const visit = visitList(entityOf(model, feature.entity), model);
  const entity = visit.listed;
  return feature.fields.slice(0, mostFilters).map((name) => {
    const field = fieldOf(entity, name);
    const narrowing = narrowingBy(entity, field);
    return narrowing ? narrowed(feature, entity, field, narrowing, visit) : offered(feature, entity, field, visit);
  });
}

function narrowed(
  feature: FeatureOf<'filter'>,
  entity: EntityModel,
  field: FieldModel,
  narrowing: Narrowing,
  { given, steps }: Visit,
): Scenario {
  const count = onFirstPage(entity, narrowing.records.length);
  const list = entity.pluralLabel;
  const then: ThenStep[] = [{ step: 'see-items', list, atLeast: count, atMost: count }];
  if (narrowing.shown !== undefined) then.push({ step: 'see-every-item', list, text: narrowing.shown });
  if (narrowing.counted !== undefined)
    then.push({ step: 'see-field-value', label: field.label, value: narrowing.counted });
  return {
    id: `${feature.id}-by-${kebabCase(field.name)}`,
    title: `Narrowing ${inSentence(list)} by “${narrowing.label}”, ${narrowing.chosen}, leaves those that fit`,
    given,
    when: [...steps, ...narrowing.act],
    then,
  };
}

/** Nothing to count: the control is there. */
function offered(
  feature: FeatureOf<'filter'>,
  entity: EntityModel,
  field: FieldModel,
  { given, steps }: Visit,
): Scenario {
  const isSelect = ['choice', 'boolean', 'relation'].includes(field.type);
  const isDate = field.type === 'date' || field.type === 'datetime';
  return {
    id: `${feature.id}-by-${kebabCase(field.name)}`,
    title: `${entity.pluralLabel} can be narrowed by “${field.label}”`,
    given,
    when: [...steps],
    then: isDate
      ? [{ step: 'see-text', text: `From ${inSentence(field.label)}` }]
      : isSelect
        ? [{ step: 'see-control', role: 'combobox', name: field.label }]
        : [{ step: 'see-control', role: 'spinbutton', name: `Minimum ${inSentence(field.label)}` }],
  };
}

function narrowingBy(entity: EntityModel, field: FieldModel): Narrowing | undefined {
  switch (field.type) {
    case 'choice':
      return firstThatNarrows(
        entity,
        (field.options ?? []).map((option) => byOption(entity, field, option, option)),
      );
    case 'boolean':
      return firstThatNarrows(entity, [byOption(entity, field, true, 'Yes'), byOption(entity, field, false, 'No')]);
    case 'relation': {
      const target = field.targetEntity;
      const choosable = target?.seed.filter((record) => !target.isPrivate || isOfDemoUser(record));
      const options = choosable?.map((record) =>
        byOption(entity, field, record.key, target ? seedTitle(target, record) : ''),
      );
      return firstThatNarrows(entity, options ?? []);
    }
    case 'date':
    case 'datetime':
      return byDate(entity, field);
    default:
      return byNumber(entity, field);
  }
}

function byOption(entity: EntityModel, field: FieldModel, value: string | boolean, option: string): Narrowing {
  const records = entity.seed.filter(
    (record) => (record.values[field.name] ?? (field.type === 'boolean' ? false : undefined)) === value,
  );
  const isCounted = facetFields(entity).includes(field) && field.type !== 'boolean';
  return {
    label: field.label,
    chosen: `“${option}”`,
    act:
      entity.categories?.field === field.name
        ? [{ step: 'click', role: 'link', name: option, within: field.label }]
        : [{ step: 'choose', label: field.label, option }],
    records,
    shown: option,
    ...(isCounted && { counted: `${option} (${records.length})` }),
  };
}

function byNumber(entity: EntityModel, field: FieldModel): Narrowing | undefined {
  const label = `Minimum ${inSentence(field.label)}`;
  const values = entity.seed
    .map((record) => numberOf(record.values[field.name]))
    .filter((value) => value !== undefined);
  const limit = median(values);
  if (limit === undefined) return undefined;
  const typed = field.type === 'money' ? (limit / 100).toFixed(2) : String(limit);
  return {
    label,
    chosen: typed,
    act: [
      { step: 'fill', label, value: typed },
      { step: 'press', key: 'Enter' },
    ],
    records: entity.seed.filter((record) => (numberOf(record.values[field.name]) ?? -Infinity) >= limit),
  };
}

function byDate(entity: EntityModel, field: FieldModel): Narrowing | undefined {
  const label = `From ${inSentence(field.label)}`;
  const days = entity.seed.map((record) => daysOf(record.values[field.name])).filter((value) => value !== undefined);
  const limit = median(days);
  if (limit === undefined) return undefined;
  return {
    label,
    chosen: limit === 0 ? 'today' : `${Math.abs(limit)} days ${limit > 0 ? 'from now' : 'ago'}`,
    act: [
      { step: 'fill-date', label, days: limit },
      { step: 'press', key: 'Enter' },
    ],
    records: entity.seed.filter((record) => (daysOf(record.values[field.name]) ?? -Infinity) >= limit),
  };
}

/** The first that leaves some but not all; else the first that leaves any. */
function firstThatNarrows(entity: EntityModel, candidates: readonly Narrowing[]): Narrowing | undefined {
  const some = candidates.filter(({ records }) => records.length > 0);
  return some.find(({ records }) => records.length < entity.seed.length) ?? some[0];
}

/** The value in the middle, so that about half of the records are left. */
function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length / 2)] ?? sorted[0];
}
