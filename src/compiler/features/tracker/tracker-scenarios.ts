import type { Scenario } from '../../../blueprint/scenario.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';

export function trackerScenarios(feature: FeatureOf<'tracker'>): Scenario[] {
  const { id, path, title, one, items } = feature;
  const tick = items.find((item) => item.measured === 'tick');
  const amount = items.find((item) => item.measured !== 'tick');
  const [first] = items;
  return [
    ...(tick
      ? [
          scenario(
            feature,
            'tick',
            `A person marks “${tick.name}” as done today`,
            [
              { step: 'click', role: 'button', name: 'Mark as done today' },
              { step: 'see-message', text: 'logged' },
            ],
            [{ step: 'see-text', text: 'Done today, take back', within: title }],
          ),
        ]
      : []),
    ...(amount
      ? [
          scenario(
            feature,
            'amount',
            `A person logs a number for “${amount.name}”`,
            [
              { step: 'fill', label: `${amount.name} today`, value: '3' },
              { step: 'press', key: 'Enter' },
            ],
            [{ step: 'see-message', text: `${amount.name}: logged` }],
          ),
        ]
      : []),
    {
      id: `${id}-add`,
      title: `A person adds a ${one}`,
      given: { step: 'open', path: `${path}/new` },
      when: [
        { step: 'fill', label: 'Name', value: 'Water the plants' },
        { step: 'click', role: 'button', name: 'Save' },
      ],
      then: [
        { step: 'see-message', text: 'is added' },
        { step: 'see-text', text: 'Water the plants', within: title },
      ],
    },
    {
      id: `${id}-history`,
      title: `A ${one} shows its streaks, a chart of weeks and each day of half a year`,
      given: { step: 'open', path: `${path}/1` },
      when: [{ step: 'see-heading', text: first?.name ?? '' }],
      then: [
        { step: 'see-chart', name: 'The last half year, day by day', marks: 182 },
        { step: 'see-chart', name: 'Week by week', marks: 12 },
        { step: 'see-text', text: 'Best streak' },
      ],
    },
  ];
}

function scenario(
  { id, path }: FeatureOf<'tracker'>,
  name: string,
  title: string,
  when: Scenario['when'],
  then: Scenario['then'],
): Scenario {
  return { id: `${id}-${name}`, title, given: { step: 'open', path }, when, then };
}
