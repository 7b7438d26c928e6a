import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence, kebabCase } from '../../print/words.ts';
import { entityOf, fieldOf, productModel, type EntityModel, type FieldModel } from '../../product-model.ts';
import { visitList, type Visit } from '../../proof/visit-list.ts';

const mostFields = 2;

/** Both directions of the fields whose order is plain to see. */
export function sortScenarios(feature: FeatureOf<'sort'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const visit = visitList(entityOf(model, feature.entity), model);
  const entity = visit.listed;
  const fields = sortedFields(entity, feature).slice(0, mostFields);
  if (fields.length === 0) return [offered(feature, entity, visit)];
  return fields.map((field) => bothDirections(feature, entity, field, visit));
}

/** Fields of which at least two records have a value; numbers and dates first. */
export function sortedFields(entity: EntityModel, feature: FeatureOf<'sort'>): FieldModel[] {
  const fields = feature.fields.map((name) => fieldOf(entity, name));
  const filled = (field: FieldModel) =>
    entity.seed.filter((record) => (record.values[field.name] ?? null) !== null).length;
  return fields
    .filter((field) => filled(field) >= 2)
    .toSorted((one, other) => Number(kindOf(one) === 'text') - Number(kindOf(other) === 'text'));
}

export function kindOf(field: FieldModel): 'number' | 'text' | 'date' {
  switch (field.type) {
    case 'integer':
    case 'number':
    case 'money':
    case 'percent':
    case 'rating':
      return 'number';
    case 'date':
    case 'datetime':
      return 'date';
    default:
      return 'text';
  }
}

function bothDirections(
  feature: FeatureOf<'sort'>,
  entity: EntityModel,
  field: FieldModel,
  { given, steps }: Visit,
): Scenario {
  const order = { step: 'see-order', list: entity.pluralLabel, field: field.name, as: kindOf(field) } as const;
  return {
    id: `${feature.id}-by-${kebabCase(field.name)}`,
    title: `${entity.pluralLabel} are sorted by ${inSentence(field.label)} in both directions`,
    given,
    when: [
      ...steps,
      { step: 'choose', label: 'Sort by', option: `${field.label}, ascending` },
      { ...order, direction: 'ascending' },
      { step: 'choose', label: 'Sort by', option: `${field.label}, descending` },
    ],
    then: [{ ...order, direction: 'descending' }],
  };
}

function offered(feature: FeatureOf<'sort'>, entity: EntityModel, { given, steps }: Visit): Scenario {
  return {
    id: `${feature.id}-offered`,
    title: `${entity.pluralLabel} can be sorted`,
    given,
    when: [...steps],
    then: [{ step: 'see-control', role: 'combobox', name: 'Sort by' }],
  };
}
