/** Announcements in a browser: on every page, dismissed and brought back, ended, published by those who may. */
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { creators } from '../../entity/audience.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type EntityModel, type ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { fillForm } from '../../proof/fill-form.ts';
import { sampleInput } from '../../proof/sample-input.ts';
import { seedId, seedTitle } from '../../proof/seed-facts.ts';
import { ended, toldToday } from './told-today.ts';

const bar = 'What is new';

export function announcementScenarios(feature: FeatureOf<'announcements'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const entity = entityOf(model, feature.entity);
  return [
    ...publishes(feature, entity, model),
    ...told(feature, entity),
    ...dismiss(feature, entity),
    ...over(feature, entity),
  ];
}

function publishes(feature: FeatureOf<'announcements'>, entity: EntityModel, model: ProductModel): Scenario[] {
  const sample = entity.create && sampleInput(entity);
  if (!entity.create || !sample) return [];
  const acting = actingAs(creators(entity.create.by, entity, model), model);
  const title = `New ${inSentence(entity.label)} for everybody`;
  const fields = entity.fields.filter(({ name }) => name === feature.from || name === feature.until);
  const values = [
    ...sample
      .filter(({ field }) => !fields.includes(field))
      .map((each) =>
        each.field === entity.titleField
          ? { ...each, step: { step: 'fill' as const, label: each.field.label, value: title } }
          : each,
      ),
    ...fields.map((field) => ({
      field,
      sent: '',
      step: { step: 'fill-date' as const, label: field.label, days: field.name === feature.from ? 0 : 7 },
    })),
  ];
  return [
    {
      id: `${feature.id}-publishes`,
      title: `What ${acting.person?.role ?? 'a person'} publishes stands on every page at once, with its date`,
      given: { step: 'open', path: `${entity.path}/new` },
      when: [
        ...acting.steps,
        ...fillForm(entity, values),
        { step: 'see-message', text: `${entity.label} saved` },
        { step: 'visit', path: '/' },
      ],
      then: [{ step: 'see-text', text: title, within: bar }],
    },
  ];
}

/** The newest may be one that another scenario has published: the bar is opened first. */
function told(feature: FeatureOf<'announcements'>, entity: EntityModel): Scenario[] {
  const [first, ...others] = toldToday(feature, entity);
  if (!first || others.length === 0) return [];
  const title = seedTitle(entity, first);
  return [
    {
      id: `${feature.id}-told`,
      title: `Every visitor is told the current ${inSentence(entity.pluralLabel)} on every page`,
      given: { step: 'open-signed-out', path: '/' },
      when: [
        { step: 'click', role: 'button', name: ' more', within: bar },
        { step: 'click', role: 'link', name: title, within: bar },
      ],
      then: [{ step: 'see-heading', text: title }],
    },
  ];
}

function dismiss(feature: FeatureOf<'announcements'>, entity: EntityModel): Scenario[] {
  const [first, ...others] = toldToday(feature, entity);
  if (!first || others.length === 0) return [];
  const title = seedTitle(entity, first);
  const open: Scenario['when'][number] = { step: 'click', role: 'button', name: ' more', within: bar };
  return [
    {
      id: `${feature.id}-dismissal`,
      title: `A person dismisses one, also for the next visit, and takes that back`,
      given: { step: 'open', path: '/' },
      when: [
        open,
        { step: 'click', role: 'button', name: `Dismiss: ${title}` },
        { step: 'see-message', text: 'Dismissed' },
        { step: 'see-no-text', text: title, within: bar },
        { step: 'click', role: 'button', name: 'Undo' },
      ],
      then: [{ step: 'see-text', text: title, within: bar }],
    },
  ];
}

function over(feature: FeatureOf<'announcements'>, entity: EntityModel): Scenario[] {
  const [record] = ended(feature, entity);
  if (!record) return [];
  return [
    {
      id: `${feature.id}-ended`,
      title: `What has ended is told no more, and its page says so`,
      given: { step: 'open', path: `${entity.path}/${seedId(entity, record)}` },
      when: [{ step: 'see-heading', text: seedTitle(entity, record) }],
      then: [
        { step: 'see-text', text: 'Ended on' },
        { step: 'see-no-text', text: seedTitle(entity, record), within: bar },
      ],
    },
  ];
}
