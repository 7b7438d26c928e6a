import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario, ThenStep } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel } from '../../product-model.ts';
import { inStandardOrder, onFirstPage, seedTitle, writtenOf } from '../../proof/seed-facts.ts';

/** The list is found and holds what it should; a record's page says what is known; further pages are reached. */
export function catalogueScenarios(feature: FeatureOf<'catalogue'>, blueprint: Blueprint): Scenario[] {
  const entity = entityOf(productModel(blueprint), feature.entity);
  const count = entity.seed.length;
  if (count === 0) return [emptyList(feature, entity)];
  return [
    list(feature, entity, isInSight(feature, blueprint)),
    detail(feature, entity),
    ...(count > feature.pageSize ? [furtherPage(feature, entity)] : []),
  ];
}

function emptyList(feature: FeatureOf<'catalogue'>, entity: EntityModel): Scenario {
  return {
    id: `${feature.id}-empty`,
    title: `The list of ${inSentence(entity.pluralLabel)} says that there are none yet`,
    given: { step: 'open', path: feature.path },
    when: [],
    then: [
      { step: 'see-heading', text: entity.pluralLabel },
      { step: 'see-text', text: `No ${inSentence(entity.pluralLabel)} yet` },
    ],
  };
}

/** Further lists may be behind "More" in the header. */
function isInSight(feature: FeatureOf<'catalogue'>, blueprint: Blueprint): boolean {
  const lists = blueprint.features.filter(({ kind }) => kind === 'catalogue');
  return lists.findIndex(({ id }) => id === feature.id) < 3;
}

function list(feature: FeatureOf<'catalogue'>, entity: EntityModel, isFoundInHeader: boolean): Scenario {
  const shown = onFirstPage(entity, entity.seed.length);
  const [first] = inStandardOrder(entity);
  return {
    id: `${feature.id}-list`,
    title: `The ${inSentence(entity.pluralLabel)} are listed`,
    given: { step: 'open', path: isFoundInHeader ? '/' : feature.path },
    when: isFoundInHeader ? [{ step: 'click', role: 'link', name: entity.pluralLabel }] : [],
    then: [
      { step: 'see-path', path: feature.path },
      { step: 'see-heading', text: entity.pluralLabel },
      { step: 'see-items', list: entity.pluralLabel, atLeast: shown, atMost: shown },
      ...(first ? [{ step: 'see-text' as const, text: seedTitle(entity, first), within: entity.pluralLabel }] : []),
    ],
  };
}

function detail(feature: FeatureOf<'catalogue'>, entity: EntityModel): Scenario {
  const [first] = inStandardOrder(entity);
  const values = entity.fields
    .filter((field) => field !== entity.titleField)
    .map((field) => writtenOf(field, first?.values[field.name]))
    .filter((value) => value !== undefined);
  const title = first ? seedTitle(entity, first) : '';
  return {
    id: `${feature.id}-detail`,
    title: `A ${inSentence(entity.label)} has a page with its details`,
    given: { step: 'open', path: feature.path },
    when: [{ step: 'open-item', list: entity.pluralLabel, position: 1 }],
    then: [
      { step: 'see-heading', text: title },
      ...values.slice(0, 5).map((text): ThenStep => ({ step: 'see-text', text, within: title })),
    ],
  };
}

function furtherPage(feature: FeatureOf<'catalogue'>, entity: EntityModel): Scenario {
  const pages = Math.ceil(entity.seed.length / feature.pageSize);
  const rest = Math.min(feature.pageSize, entity.seed.length - feature.pageSize);
  return {
    id: `${feature.id}-next-page`,
    title: `Further ${inSentence(entity.pluralLabel)} are on the next page`,
    given: { step: 'open', path: feature.path },
    when: [{ step: 'click', role: 'link', name: 'Next' }],
    then: [
      { step: 'see-text', text: `Page 2 of ${pages}` },
      { step: 'see-items', list: entity.pluralLabel, atLeast: rest, atMost: rest },
    ],
  };
}
