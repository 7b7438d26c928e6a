/** Advertisements in a browser: below the pages, marked, placed by who may, gone when they have ended. */
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import { creators } from '../../entity/audience.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel, type ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { sampleInput } from '../../proof/sample-input.ts';
import { seedTitle } from '../../proof/seed-facts.ts';
import { runningToday } from './running-today.ts';

/** Not "Advertisements": a list of them may stand on the same page. */
const space = 'Sponsored';

export function advertisingScenarios(feature: FeatureOf<'advertising'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  return [...shown(feature, entity), ...places(feature, entity, model)];
}

function shown(feature: FeatureOf<'advertising'>, entity: EntityModel): Scenario[] {
  const running = runningToday(feature, entity);
  const over = entity.seed.find((record) => !running.includes(record));
  if (running.length === 0) return [];
  return [
    {
      id: `${feature.id}-shown`,
      title: `Running ${inSentence(entity.pluralLabel)} stand below the home page, marked as what they are`,
      given: { step: 'open', path: '/' },
      when: [],
      then: [
        { step: 'see-text', text: 'Visit', within: space },
        ...(over ? [{ step: 'see-no-text' as const, text: seedTitle(entity, over), within: space }] : []),
      ],
    },
  ];
}

function places(feature: FeatureOf<'advertising'>, entity: EntityModel, model: ProductModel): Scenario[] {
  const sample = entity.create && sampleInput(entity);
  if (!entity.create || !sample) return [];
  const acting = actingAs(creators(entity.create.by, entity, model), model);
  const title = `New ${inSentence(entity.label)} of the harbour`;
  const dates = entity.fields.filter(({ name }) => name === feature.from || name === feature.until);
  return [
    {
      id: `${feature.id}-places`,
      title: `What ${acting.person?.role ?? 'a person'} places is shown on the site at once`,
      given: { step: 'open', path: `${entity.path}/new` },
      when: [
        ...acting.steps,
        ...sample.flatMap(({ field, step }) =>
          !step || dates.includes(field)
            ? []
            : [field === entity.titleField ? { step: 'fill' as const, label: field.label, value: title } : step],
        ),
        ...dates.map(({ label, name }) => ({
          step: 'fill-date' as const,
          label,
          days: name === feature.from ? 0 : 14,
        })),
        { step: 'click', role: 'button', name: 'Save' },
        { step: 'see-message', text: `${entity.label} saved` },
        { step: 'visit', path: '/' },
      ],
      then: [{ step: 'see-text', text: title, within: space }],
    },
  ];
}
