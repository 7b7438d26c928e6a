import type { Scenario, WhenStep } from '../../../blueprint/scenario.ts';
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import { administrator } from '../../../blueprint/shapes.ts';
import { entityOf, productModel, type EntityModel, type ProductModel } from '../../product-model.ts';
import { actingAs, outsiderOf } from '../../proof/acting-as.ts';
import { seedTitle } from '../../proof/seed-facts.ts';
import { seedPeople } from '../account/seed-people.ts';
import { managePagePath } from './manage-page-text.ts';

const audience = { roles: [administrator] };

/** Administrators find people and records and change them; the back end is closed to others. */
export function adminScenarios(feature: FeatureOf<'admin'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const { steps } = actingAs(audience, model);
  return [
    overview(feature, steps),
    ...closed(feature, model),
    ...people(feature, model, steps),
    ...feature.entities.map((name) => records(feature, entityOf(model, name), steps)),
    added(feature, steps),
  ];
}

function overview(feature: FeatureOf<'admin'>, steps: readonly WhenStep[]): Scenario {
  return {
    id: `${feature.id}-overview`,
    title: 'An administrator sees how things stand and where everything is managed',
    given: { step: 'open', path: '/' },
    when: [...steps, { step: 'click', role: 'link', name: 'Administration' }],
    then: [
      { step: 'see-heading', text: 'Administration' },
      { step: 'see-control', role: 'link', name: 'Manage people' },
    ],
  };
}

function closed(feature: FeatureOf<'admin'>, model: ProductModel): Scenario[] {
  const outsider = outsiderOf(audience, model);
  if (!outsider) return [];
  return [
    {
      id: `${feature.id}-only-for-administrators`,
      title: `A person with the role ${outsider.person.role} does not get into the back end`,
      given: { step: 'open', path: '/admin' },
      when: outsider.steps,
      then: [{ step: 'see-heading', text: 'This page is for others' }],
    },
  ];
}

/** Somebody without a demo account, so that no other scenario misses them. */
function people(feature: FeatureOf<'admin'>, model: ProductModel, steps: readonly WhenStep[]): Scenario[] {
  const all = model.account ? seedPeople(model.account) : [];
  const person = all.find(({ isDemo }) => !isDemo) ?? all.find(({ role }) => role !== administrator);
  if (!person) return [];
  const find: WhenStep[] = [
    ...steps,
    { step: 'fill', label: 'Search people', value: person.email },
    { step: 'press', key: 'Enter' },
  ];
  return [
    {
      id: `${feature.id}-deactivate`,
      title: 'An administrator deactivates an account and lets the person in again',
      given: { step: 'open', path: '/admin/people' },
      when: [
        ...find,
        { step: 'see-items', list: 'People', atLeast: 1, atMost: 1 },
        { step: 'click', role: 'button', name: 'Deactivate', within: 'People' },
        { step: 'click', role: 'button', name: 'Deactivate account' },
        { step: 'see-message', text: `${person.name} is deactivated` },
        { step: 'see-text', text: 'Deactivated', within: 'People' },
        { step: 'click', role: 'button', name: 'Reactivate' },
      ],
      then: [
        { step: 'see-message', text: `${person.name} is active again` },
        { step: 'see-text', text: 'Active', within: 'People' },
      ],
    },
    {
      id: `${feature.id}-change-role`,
      title: 'An administrator changes the role of a person',
      given: { step: 'open', path: '/admin/people' },
      when: [
        ...find,
        { step: 'see-items', list: 'People', atLeast: 1, atMost: 1 },
        { step: 'click', role: 'link', name: 'Edit', within: 'People' },
        { step: 'choose', label: 'Role', option: administrator },
        { step: 'click', role: 'button', name: 'Save' },
        { step: 'see-message', text: `${person.name} saved` },
        { step: 'reload' },
      ],
      then: [{ step: 'see-field-value', label: 'Role', value: administrator }],
    },
  ];
}

function records(feature: FeatureOf<'admin'>, entity: EntityModel, steps: readonly WhenStep[]): Scenario {
  const [first] = entity.seed;
  const count = Math.min(entity.seed.length, 20);
  return {
    id: `${feature.id}-manage-${entity.folder}`,
    title: `An administrator finds all ${entity.pluralLabel} in one place`,
    given: { step: 'open', path: managePagePath(entity) },
    when: [...steps],
    then: first
      ? [
          { step: 'see-text', text: seedTitle(entity, first), within: entity.pluralLabel },
          { step: 'see-items', list: entity.pluralLabel, atLeast: count, atMost: count },
        ]
      : [{ step: 'see-heading', text: entity.pluralLabel }],
  };
}

function added(feature: FeatureOf<'admin'>, steps: readonly WhenStep[]): Scenario {
  return {
    id: `${feature.id}-add-person`,
    title: 'An administrator gives a new person an account',
    given: { step: 'open', path: '/admin/people/new' },
    when: [
      ...steps,
      { step: 'fill', label: 'Name', value: 'Robin Colleague' },
      { step: 'fill', label: 'Email', value: 'robin.colleague@example.com' },
      { step: 'fill', label: 'Password', value: 'correct horse battery' },
      { step: 'click', role: 'button', name: 'Save' },
      { step: 'see-message', text: 'Robin Colleague can sign in now' },
      { step: 'fill', label: 'Search people', value: 'Robin Colleague' },
      { step: 'press', key: 'Enter' },
    ],
    then: [{ step: 'see-text', text: 'robin.colleague@example.com', within: 'People' }],
  };
}
