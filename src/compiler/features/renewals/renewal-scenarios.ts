/** Renewals in a browser: renewed and taken back, refused with the reason, over with what is over. */
import type { Blueprint, FeatureOf, SeedRecord } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { effectiveAudience } from '../../entity/audience.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { isOfHolder, seedId } from '../../proof/seed-facts.ts';
import { isClosed, renewableToday, tooEarly } from './seed-renewals.ts';

const panel = 'Renewal';

export function renewalScenarios(feature: FeatureOf<'renewals'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  const acting = actingAs(effectiveAudience(feature.by, entity, model), model, entity);
  const noun = inSentence(entity.label);
  const onPage = (record: SeedRecord): Pick<Scenario, 'given' | 'when'> => ({
    given: { step: 'open', path: `${entity.path}/${seedId(entity, record)}` },
    when: [...acting.steps],
  });
  const [renewable] = renewableToday(feature, entity);
  const [early] = tooEarly(feature, entity);
  const over = entity.seed.find(
    (record) => isClosed(feature, entity, record) && (!entity.isPrivate || isOfHolder(entity, record)),
  );
  const renewed = renewable && onPage(renewable);
  return [
    ...(renewed
      ? [
          {
            id: `${feature.id}-renews`,
            title: `A ${noun} that ends soon is renewed until a later day, and that is taken back`,
            given: renewed.given,
            when: [
              ...renewed.when,
              { step: 'click' as const, role: 'button' as const, name: 'Renew until' },
              { step: 'see-message' as const, text: 'Renewed until' },
              { step: 'see-text' as const, text: 'Renewed until', within: 'Earlier renewals' },
              { step: 'click' as const, role: 'button' as const, name: 'Undo' },
            ],
            then: [
              { step: 'see-message' as const, text: 'Renewal taken back' },
              { step: 'see-control' as const, role: 'button' as const, name: 'Renew until' },
            ],
          },
        ]
      : []),
    ...(early
      ? [
          {
            id: `${feature.id}-too-early`,
            title: `A ${noun} that ends much later says from which day on it can be renewed`,
            ...onPage(early),
            then: [{ step: 'see-text' as const, text: 'It can be renewed from', within: panel }],
          },
        ]
      : []),
    ...(over
      ? [
          {
            id: `${feature.id}-over`,
            title: `A ${noun} that is over is not renewed, and its page says why`,
            ...onPage(over),
            then: [{ step: 'see-text' as const, text: 'It cannot be renewed', within: panel }],
          },
        ]
      : []),
  ];
}
