import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { productModel } from '../../product-model.ts';
import { sampleInput } from '../../proof/sample-input.ts';

const newcomer = { name: 'Robin Points', email: 'robin.points@example.com', password: 'correct horse battery' };

/** What is done earns something at once; a day counts once; what was earned can be spent. */
export function pointScenarios(feature: FeatureOf<'points'>, blueprint: Blueprint): Scenario[] {
  const { id, unit, checkIn } = feature;
  const [cheapest] = feature.rewards.toSorted((one, other) => one.cost - other.cost);
  return [
    ...earned(feature, blueprint),
    {
      id: `${id}-check-in`,
      title: `Checking in earns ${unit} once a day`,
      given: { step: 'open', path: '/points' },
      when: [
        { step: 'click', role: 'button', name: 'Check in today' },
        { step: 'see-message', text: 'Checked in: 3 days in a row' },
        { step: 'reload' },
      ],
      then: [
        { step: 'see-text', text: 'You have checked in today' },
        { step: 'see-text', text: `+${checkIn}`, within: 'History' },
      ],
    },
    {
      id: `${id}-ranking`,
      title: `People are ranked by their ${unit}`,
      given: { step: 'open', path: '/points' },
      when: [],
      then: [
        { step: 'see-items', list: 'Leaderboard', atLeast: 1 },
        { step: 'see-order', list: 'Leaderboard', field: 'earned', direction: 'descending', as: 'number' },
        { step: 'see-items', list: 'Badges', atLeast: feature.badges.length > 0 ? 1 : 0 },
      ],
    },
    ...(cheapest && cheapest.cost <= feature.registration
      ? [
          {
            id: `${id}-redeem`,
            title: `${titleOf(unit)} are redeemed for a reward after one question`,
            given: { step: 'open-signed-out' as const, path: '/register' },
            when: [
              ...register(),
              { step: 'visit' as const, path: '/rewards' },
              { step: 'click' as const, role: 'button' as const, name: `Redeem: ${cheapest.name}` },
              { step: 'click' as const, role: 'button' as const, name: 'Yes, redeem' },
              { step: 'see-message' as const, text: `Redeemed: ${cheapest.name}` },
              { step: 'visit' as const, path: '/points' },
            ],
            then: [
              {
                step: 'see-figure' as const,
                label: `${titleOf(unit)} to spend`,
                value: String(feature.registration - cheapest.cost),
              },
              { step: 'see-text' as const, text: `Redeemed: ${cheapest.name}`, within: 'History' },
            ],
          },
        ]
      : []),
    {
      id: `${id}-needs-sign-in`,
      title: `The page of one’s ${unit} is closed to a person who is not signed in`,
      given: { step: 'open-signed-out', path: '/points' },
      when: [],
      then: [{ step: 'see-heading', text: 'Please sign in' }],
    },
  ];
}

/** With a record that everybody who is signed in may add. */
function earned({ id, unit, registration, rules }: FeatureOf<'points'>, blueprint: Blueprint): Scenario[] {
  const model = productModel(blueprint);
  const found = model.entities.flatMap((entity) => {
    const rule = rules.find(({ source }) => source === `record:${entity.id}`);
    const sample = sampleInput(entity);
    return rule && sample && entity.create?.by === 'signed-in' ? [{ entity, rule, sample }] : [];
  })[0];
  if (!found) return [];
  const { entity, rule, sample } = found;
  return [
    {
      id: `${id}-earned`,
      title: `Somebody new earns ${unit} by registering and by what they add`,
      given: { step: 'open-signed-out', path: '/register' },
      when: [
        ...register(),
        { step: 'visit', path: '/points' },
        { step: 'see-figure', label: `${titleOf(unit)} to spend`, value: String(registration) },
        { step: 'visit', path: `${entity.path}/new` },
        ...sample.flatMap(({ step }) => (step ? [step] : [])),
        { step: 'click', role: 'button', name: 'Save' },
        { step: 'see-message', text: `${entity.label} saved` },
        { step: 'visit', path: '/points' },
      ],
      then: [{ step: 'see-figure', label: `${titleOf(unit)} to spend`, value: String(registration + rule.amount) }],
    },
  ];
}

function register(): Scenario['when'] {
  return [
    { step: 'fill', label: 'Name', value: newcomer.name },
    { step: 'fill', label: 'Email', value: newcomer.email },
    { step: 'fill', label: 'Password', value: newcomer.password },
    { step: 'fill', label: 'Repeat password', value: newcomer.password },
    { step: 'click', role: 'button', name: 'Create account' },
    { step: 'see-message', text: `Welcome, ${newcomer.name}` },
  ];
}

function titleOf(unit: string): string {
  return unit.charAt(0).toUpperCase() + unit.slice(1);
}
