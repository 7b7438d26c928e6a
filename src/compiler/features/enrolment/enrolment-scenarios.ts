/** Joining in a browser: confirmed, listed, once only, left again. */
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { productModel, type ProductModel } from '../../product-model.ts';
import { seedTitle } from '../../proof/seed-facts.ts';
import { inSentence } from '../../print/words.ts';
import { actingAs, outsiderOf } from '../../proof/acting-as.ts';
import { seedPeople } from '../account/seed-people.ts';
import { idOf, joinablesOf, openRecords, seedEnrolments } from './enrolment-model.ts';

export function enrolmentScenarios(feature: FeatureOf<'enrolment'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const [joinable] = joinablesOf(feature, model).filter((each) => openRecords(each, feature, model).length > 0);
  if (!joinable) return [];
  const open = openRecords(joinable, feature, model);
  const [first, second = first] = open;
  if (!first || !second) return [];
  const pageOf = (record: typeof first) => `${joinable.entity.path}/${idOf({ joinable, record })}`;
  const join = { step: 'click' as const, role: 'button' as const, name: feature.verb, within: feature.verb };
  const joined = { step: 'see-message' as const, text: `${feature.done} successfully` };
  return [
    {
      id: `${feature.id}-joins`,
      title: 'A person joins, which is confirmed and listed',
      given: { step: 'open', path: pageOf(first) },
      when: [join, joined, { step: 'visit', path: feature.path }],
      then: [
        { step: 'see-heading', text: feature.title },
        { step: 'see-text', text: seedTitle(joinable.entity, first), within: feature.title },
      ],
    },
    {
      id: `${feature.id}-leaves`,
      title: 'Who has joined can leave again and gives the place back',
      given: { step: 'open', path: pageOf(second) },
      when: [
        ...(second === first ? [] : [join, joined]),
        { step: 'click', role: 'button', name: 'Leave', within: feature.verb },
        { step: 'see-message', text: 'You left' },
      ],
      then: [{ step: 'see-control', role: 'button', name: feature.verb }],
    },
    {
      id: `${feature.id}-needs-sign-in`,
      title: 'Who is not signed in is led to sign in before joining',
      given: { step: 'open-signed-out', path: pageOf(first) },
      when: [join],
      then: [{ step: 'see-path', path: '/login' }],
    },
    ...seenByThoseWhoRunIt(feature, model),
  ];
}

/** Who runs it finds the names of those who have joined; others do not see them. */
function seenByThoseWhoRunIt(feature: FeatureOf<'enrolment'>, model: ProductModel): Scenario[] {
  const joined = seedEnrolments(feature, model).find(({ person }) => person > 0);
  const name = model.account && joined && seedPeople(model.account)[joined.person]?.name;
  if (!feature.seenBy || !joined || name === undefined) return [];
  const given = { step: 'open', path: `${joined.joinable.entity.path}/${idOf(joined)}` } as const;
  const list = 'Who has joined';
  const outsider = outsiderOf({ roles: feature.seenBy }, model);
  return [
    {
      id: `${feature.id}-people`,
      title: `Who runs it as ${feature.seenBy.map((role) => inSentence(role)).join(' or ')} sees who has joined`,
      given,
      when: [...actingAs({ roles: feature.seenBy }, model).steps, { step: 'see-heading', text: list }],
      then: [{ step: 'see-text', text: name, within: list }],
    },
    ...(outsider
      ? [
          {
            id: `${feature.id}-people-closed`,
            title: 'Other people do not see who has joined',
            given,
            when: [...outsider.steps, { step: 'see-text' as const, text: 'places left' }],
            then: [{ step: 'see-no-text' as const, text: list }],
          },
        ]
      : []),
  ];
}
