/** Moderation in a browser: reported, kept, removed and taken back, seen by both sides, closed to others. */
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, productModel, type ProductModel } from '../../product-model.ts';
import { actingAs, outsiderOf } from '../../proof/acting-as.ts';
import { inStandardOrder, seedId, seedTitle } from '../../proof/seed-facts.ts';

type Feature = FeatureOf<'moderation'>;

export function moderationScenarios(feature: Feature, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  return [...reports(feature, model), ...decides(feature, model), ...sees(feature, model), ...closed(feature, model)];
}

function reports(feature: Feature, model: ProductModel): Scenario[] {
  const reported = new Set(feature.seed.map(({ entity, record }) => `${entity} ${record}`));
  return feature.entities.slice(0, 1).flatMap((name): Scenario[] => {
    const entity = entityOf(model, name);
    const record = inStandardOrder(entity).find(
      ({ key, owner = 0 }) => !reported.has(`${name} ${key}`) && (!entity.owned || owner > 0),
    );
    if (!record) return [];
    const title = seedTitle(entity, record);
    const noun = inSentence(entity.label);
    const path = `${entity.path}/${seedId(entity, record)}`;
    return [
      {
        id: `${feature.id}-report`,
        title: `A person reports a ${noun} with a reason and finds it among their reports`,
        given: { step: 'open', path },
        when: [
          { step: 'click', role: 'button', name: `Report: ${title}` },
          { step: 'choose', label: 'Reason', option: 'Does not belong here' },
          { step: 'click', role: 'button', name: 'Send report' },
          { step: 'see-message', text: 'Somebody will look at it' },
          { step: 'visit', path: feature.path },
        ],
        then: [
          { step: 'see-text', text: title, within: 'What you have reported' },
          { step: 'see-text', text: 'Waiting', within: 'What you have reported' },
        ],
      },
      {
        id: `${feature.id}-needs-reason`,
        title: 'A report without a reason is not sent, and the form says why',
        given: { step: 'open', path },
        when: [
          { step: 'click', role: 'button', name: `Report: ${title}` },
          { step: 'click', role: 'button', name: 'Send report' },
        ],
        then: [{ step: 'see-field-error', label: 'Reason', text: 'Reason' }],
      },
      {
        id: `${feature.id}-needs-sign-in`,
        title: 'Who is not signed in is asked to sign in before reporting',
        given: { step: 'open-signed-out', path },
        when: [{ step: 'click', role: 'button', name: `Report: ${title}` }],
        then: [{ step: 'see-message', text: 'Please sign in first' }],
      },
    ];
  });
}

/** Both decisions about what waits are taken back at the end: the next run finds it waiting again. */
function decides(feature: Feature, model: ProductModel): Scenario[] {
  const acting = actingAs({ roles: feature.staff.roles }, model);
  const role = feature.staff.roles.map(inSentence).join(' or ');
  const waiting = feature.seed.filter(({ kept }) => !kept);
  const titleOf = ({ entity: name, record: key }: Feature['seed'][number]) => {
    const entity = entityOf(model, name);
    const record = entity.seed.find((each) => each.key === key);
    return record ? seedTitle(entity, record) : '';
  };
  const decision = (act: 'Keep' | 'Remove', title: string): Scenario => {
    const outcome = act === 'Keep' ? 'Kept' : 'Removed';
    return {
      id: `${feature.id}-${act === 'Keep' ? 'keeps' : 'removes'}`,
      title: `Reported content is ${act === 'Keep' ? 'kept' : 'removed'} by the ${role}, who can take that back`,
      given: { step: 'open', path: feature.staff.path },
      when: [
        ...acting.steps,
        { step: 'click', role: 'button', name: act, within: title },
        { step: 'fill', label: 'Message to the author', value: 'Thank you for looking after each other.' },
        { step: 'click', role: 'button', name: act === 'Keep' ? 'Yes, keep it' : 'Yes, remove it' },
        { step: 'see-message', text: `${outcome}: ${title}` },
        { step: 'see-text', text: title, within: 'Decided' },
        { step: 'click', role: 'button', name: 'Undo' },
      ],
      then: [
        { step: 'see-message', text: 'It waits again' },
        { step: 'see-text', text: title, within: 'Waiting' },
      ],
    };
  };
  const [first, second = first] = waiting;
  return first && second ? [decision('Keep', titleOf(first)), decision('Remove', titleOf(second))] : [];
}

function sees(feature: Feature, model: ProductModel): Scenario[] {
  const own = feature.seed.find(({ entity: name, record: key, kept }) => {
    const entity = entityOf(model, name);
    return kept && entity.owned && (entity.seed.find((each) => each.key === key)?.owner ?? 0) === 0;
  });
  if (!own?.kept) return [];
  return [
    {
      id: `${feature.id}-outcome`,
      title: 'The author of what was reported sees the decision, with a message',
      given: { step: 'open', path: feature.path },
      when: [{ step: 'see-heading', text: feature.title }],
      then: [
        { step: 'see-text', text: 'Kept', within: 'About what you wrote' },
        { step: 'see-text', text: own.kept.answer, within: 'About what you wrote' },
      ],
    },
  ];
}

function closed(feature: Feature, model: ProductModel): Scenario[] {
  const outsider = outsiderOf({ roles: feature.staff.roles }, model);
  if (!outsider) return [];
  return [
    {
      id: `${feature.id}-staff-only`,
      title: 'What was reported is closed to people who do not decide about it',
      given: { step: 'open', path: feature.staff.path },
      when: outsider.steps,
      then: [{ step: 'see-heading', text: 'This page is for others' }],
    },
  ];
}
