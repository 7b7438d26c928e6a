/** Countdown: beside each record, in the list and on its page, how many days are left until its date. */
import type { FeatureModule } from '../../feature-module.ts';
import { code, use } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf } from '../../product-model.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { countdownScenarios } from './countdown-scenarios.ts';

const folder = 'features/countdown';

export const countdownFeature: FeatureModule<'countdown'> = {
  kind: 'countdown',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const field = fieldOf(entity, feature.field);
    const shown = code`<${use(`${folder}/days-left.tsx`, 'DaysLeft')} date={${entity.one}.${field.property}}${feature.isYearly && ' isYearly'} />`;
    const until = use(`${folder}/days-until.ts`, 'daysUntil');
    return {
      entity: {
        entity,
        itemActions: [shown],
        detailLead: [code`<p className="mb-4">${shown}</p>`],
        tests: [
          test(`counts the days until ${inSentence(field.label)}, also across the turn of the year`, [
            feature.isYearly
              ? code`${assert}.equal(${until}('1990-01-02', true, new Date(2026, 11, 30)), 3);`
              : code`${assert}.equal(${until}('2027-01-02', false, new Date(2026, 11, 30)), 3);`,
            feature.isYearly
              ? code`${assert}.equal(${until}('1990-05-04', true, new Date(2026, 4, 4)), 0);`
              : code`${assert}.equal(${until}('2026-05-03', false, new Date(2026, 4, 4)), -1);`,
          ]),
        ],
      },
    };
  },
  scenarios: countdownScenarios,
};
