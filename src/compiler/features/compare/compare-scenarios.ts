import type { Blueprint, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel } from '../../product-model.ts';
import { inStandardOrder, onFirstPage, seedId, seedTitle } from '../../proof/seed-facts.ts';
import { comparedFields } from './compare-page-text.ts';

/** Two that are ticked stand side by side with their differences; the address alone shows the same; one can be taken out. */
export function compareScenarios(feature: FeatureOf<'compare'>, blueprint: Blueprint): Scenario[] {
  const entity = entityOf(productModel(blueprint), feature.entity);
  const pair = pairOf(entity);
  const things = inSentence(entity.pluralLabel);
  if (!pair) {
    return [
      {
        id: `${feature.id}-empty`,
        title: `The comparison says how to choose ${things}`,
        given: { step: 'open', path: feature.path },
        when: [],
        then: [{ step: 'see-text', text: 'Choose at least two' }],
      },
    ];
  }
  const [one, other] = [seedTitle(entity, pair[0]), seedTitle(entity, pair[1])];
  const address = `${feature.path}?ids=${seedId(entity, pair[0])},${seedId(entity, pair[1])}`;
  return [
    {
      id: `${feature.id}-ticked`,
      title: `Two ${things} that are ticked in the list stand side by side`,
      given: { step: 'open', path: entity.path },
      when: [
        { step: 'check', label: `Compare ${one}`, checked: true },
        { step: 'check', label: `Compare ${other}`, checked: true },
        { step: 'click', role: 'link', name: 'Compare now' },
      ],
      then: [
        { step: 'see-heading', text: `Compare ${things}` },
        { step: 'see-text', text: one, within: 'Comparison' },
        { step: 'see-text', text: other, within: 'Comparison' },
        { step: 'see-text', text: 'Different', within: 'Comparison' },
      ],
    },
    {
      id: `${feature.id}-address`,
      title: `A comparison is opened by its address, and one of the ${things} is taken out`,
      given: { step: 'open', path: address },
      when: [
        { step: 'see-text', text: other, within: 'Comparison' },
        { step: 'click', role: 'button', name: `Remove ${one}` },
      ],
      then: [
        { step: 'see-text', text: other, within: 'Comparison' },
        { step: 'see-no-text', text: one, within: 'Comparison' },
      ],
    },
  ];
}

/** Two of the list's first page whose titles are no part of anything else, and that differ. */
export function pairOf(entity: EntityModel): [SeedRecord, SeedRecord] | undefined {
  const shown = inStandardOrder(entity).slice(0, onFirstPage(entity, entity.seed.length));
  const distinct = shown.filter((record) =>
    shown.every((each) => each === record || !JSON.stringify(each.values).includes(seedTitle(entity, record))),
  );
  const [one, ...others] = distinct;
  const other = others.find((each) => comparedFields(entity).some(({ name }) => differ(one, each, name)));
  return one && other && [one, other];
}

function differ(one: SeedRecord | undefined, other: SeedRecord, name: string): boolean {
  return JSON.stringify(one?.values[name] ?? null) !== JSON.stringify(other.values[name] ?? null);
}
