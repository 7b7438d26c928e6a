/** Operations on lists: how they look, stand, are searched, narrowed and sorted. */
import type { Blueprint, Feature } from '../../../blueprint/schema.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import type { Outcome } from './outcome.ts';
import type { Operation } from '../operation.ts';
import { addFeature, entityOf, featureOf, withFeature } from './parts.ts';

export function applyToLists(blueprint: Blueprint, operation: Operation): Outcome {
  switch (operation.do) {
    case 'set-layout':
      return listOf(blueprint, operation.entity, { layout: operation.layout });
    case 'set-page-size':
      return listOf(blueprint, operation.entity, { pageSize: operation.size });
    case 'order-list':
      return listOf(blueprint, operation.entity, { order: { field: operation.field, direction: operation.direction } });
    case 'add-filter':
      return addTo(blueprint, 'filter', operation.entity, operation.field);
    case 'remove-filter':
      return takeFrom(blueprint, 'filter', operation.entity, operation.field);
    case 'add-search-field':
      return addTo(blueprint, 'search', operation.entity, operation.field);
    case 'remove-search-field':
      return takeFrom(blueprint, 'search', operation.entity, operation.field);
    case 'add-sort-field':
      return addTo(blueprint, 'sort', operation.entity, operation.field);
    case 'remove-sort-field':
      return takeFrom(blueprint, 'sort', operation.entity, operation.field);
    case 'highlight': {
      if (featureOf(blueprint, 'home') === undefined) return 'The product has no home page.';
      return withFeature(blueprint, 'home', (home) => {
        const rest = home.highlights.filter((name) => name !== operation.entity);
        return { ...home, highlights: operation.shown ? [operation.entity, ...rest].slice(0, 3) : rest };
      });
    }
    default:
      return undefined;
  }
}

type List = Extract<Feature, { kind: 'catalogue' }>;

function listOf(blueprint: Blueprint, entity: string, change: Partial<List>): Outcome {
  if (featureOf(blueprint, 'catalogue', entity) === undefined)
    return `There is no list of all ${entityOf(blueprint, entity)?.pluralLabel.toLowerCase() ?? 'records'}.`;
  return withFeature(blueprint, 'catalogue', (list) => (list.entity === entity ? { ...list, ...change } : list));
}

type Way = 'search' | 'filter' | 'sort';

function addTo(blueprint: Blueprint, kind: Way, entity: string, field: string): Outcome {
  const present = featureOf(blueprint, kind, entity);
  if (present === undefined) {
    const slug = kebabCase(entityOf(blueprint, entity)?.pluralLabel ?? entity);
    return addFeature(blueprint, { id: `${kind}-${slug}`, kind, entity, fields: [field] });
  }
  const most = kind === 'search' ? 24 : 6;
  if (present.fields.length >= most) return `There are ${most} of them already, which is as many as there can be.`;
  return replaceFields(blueprint, present.id, [...present.fields, field]);
}

function takeFrom(blueprint: Blueprint, kind: Way, entity: string, field: string): Outcome {
  const present = featureOf(blueprint, kind, entity);
  if (present === undefined) return 'There is no such thing to take away.';
  const rest = present.fields.filter((name) => name !== field);
  return rest.length > 0
    ? replaceFields(blueprint, present.id, rest)
    : { ...blueprint, features: blueprint.features.filter(({ id }) => id !== present.id) };
}

function replaceFields(blueprint: Blueprint, id: string, fields: string[]): Blueprint {
  return {
    ...blueprint,
    features: blueprint.features.map((feature) =>
      feature.id === id && (feature.kind === 'search' || feature.kind === 'filter' || feature.kind === 'sort')
        ? { ...feature, fields }
        : feature,
    ),
  };
}
