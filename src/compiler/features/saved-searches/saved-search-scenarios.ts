/** Saved searches in a browser: saved under a name, opened again, deleted and had back. */
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario, ThenStep } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, productModel, type EntityModel } from '../../product-model.ts';
import { distinctWord, onFirstPage } from '../../proof/seed-facts.ts';

type Seed = FeatureOf<'saved-searches'>['seed'][number];

export function savedSearchScenarios(feature: FeatureOf<'saved-searches'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const searched = feature.entities.map((name) => entityOf(model, name)).find(({ search }) => search);
  return [
    ...(searched ? [...saves(feature, searched), ...asksToSignIn(feature, searched)] : []),
    ...feature.seed.slice(0, 1).flatMap((search): Scenario[] => [
      {
        id: `${feature.id}-opens`,
        title: `A saved search is opened again, with all of its conditions`,
        given: { step: 'open', path: feature.path },
        when: [{ step: 'click', role: 'link', name: search.name }],
        then: opened(search, entityOf(model, search.entity)),
      },
      {
        id: `${feature.id}-deletes`,
        title: 'A saved search is deleted, and had back at once',
        given: { step: 'open', path: feature.path },
        when: [
          { step: 'click', role: 'button', name: `Delete: ${search.name}` },
          { step: 'see-message', text: 'Search deleted' },
          { step: 'click', role: 'button', name: 'Undo' },
          { step: 'see-message', text: 'Search restored' },
        ],
        then: [{ step: 'see-text', text: search.name, within: feature.title }],
      },
    ]),
  ];
}

/** The list with its words and chosen filter; links above the list choose the category. */
function opened({ words, where }: Seed, entity: EntityModel): ThenStep[] {
  const field = where && fieldOf(entity, where.field);
  return [
    { step: 'see-heading', text: entity.pluralLabel },
    ...(words === undefined
      ? []
      : [{ step: 'see-field-value' as const, label: `Search ${inSentence(entity.pluralLabel)}`, value: words }]),
    ...(field && where && field.name !== entity.categories?.field
      ? [{ step: 'see-text' as const, text: `${field.label}: ${where.equals}`, within: 'Chosen filters' }]
      : []),
  ];
}

function saves(feature: FeatureOf<'saved-searches'>, entity: EntityModel): Scenario[] {
  const found = distinctWord(entity, entity.search?.fields ?? []);
  if (!found) return [];
  const count = onFirstPage(entity, found.records.length);
  const label = `Search ${inSentence(entity.pluralLabel)}`;
  const name = `All about ${found.word.toLowerCase()}`;
  return [
    {
      id: `${feature.id}-saves`,
      title: `A search of ${inSentence(entity.pluralLabel)} is saved under a name and finds the same again`,
      given: { step: 'open', path: entity.path },
      when: [
        { step: 'fill', label, value: found.word },
        { step: 'press', key: 'Enter' },
        { step: 'click', role: 'button', name: 'Save this search' },
        { step: 'fill', label: 'Name', value: name },
        { step: 'click', role: 'button', name: 'Save search' },
        { step: 'see-message', text: 'Search saved' },
        { step: 'visit', path: feature.path },
        { step: 'click', role: 'link', name },
      ],
      then: [
        { step: 'see-field-value', label, value: found.word },
        { step: 'see-items', list: entity.pluralLabel, atLeast: count, atMost: count },
      ],
    },
  ];
}

function asksToSignIn(feature: FeatureOf<'saved-searches'>, entity: EntityModel): Scenario[] {
  const found = distinctWord(entity, entity.search?.fields ?? []);
  if (!found) return [];
  return [
    {
      id: `${feature.id}-needs-sign-in`,
      title: 'Who is not signed in is asked to sign in before saving a search',
      given: { step: 'open-signed-out', path: `${entity.path}?q=${encodeURIComponent(found.word)}` },
      when: [{ step: 'click', role: 'button', name: 'Save this search' }],
      then: [{ step: 'see-message', text: 'Please sign in first' }],
    },
  ];
}
