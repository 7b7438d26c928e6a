/** Those who manage bookings see them all, confirm one and cancel one. */
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import { inSentence } from '../../print/words.ts';
import { productModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { seedBookings } from '../first-bookings/first-bookings.ts';
import { pluralOf } from '../booking/plural-of.ts';
import { closedPage } from './closed-to-others.ts';

export function managedBookingsScenarios(feature: FeatureOf<'booking'>, blueprint: Blueprint): Scenario[] {
  const { staff } = feature;
  const model = productModel(blueprint);
  const bookings = seedBookings(feature, model);
  const ahead = bookings.filter(({ start, isCancelled }) => start > 1 && !isCancelled);
  const [first, second] = ahead.toReversed();
  if (!staff || !model.account || !first) return [];
  const acting = actingAs(staff, model);
  const role = staff.roles.map((each) => inSentence(each)).join(' or ');
  const [noun, plural] = [inSentence(feature.noun), inSentence(pluralOf(feature.noun))];
  const list = `All ${plural}`;
  const open = { step: 'open', path: staff.path } as const;
  const find = (number: string): Scenario['when'] => [
    { step: 'fill', label: 'Search by number or name', value: number },
    { step: 'press', key: 'Enter' },
    { step: 'see-items', list, atLeast: 1, atMost: 1 },
  ];
  return [
    {
      id: `${feature.id}-manages`,
      title: `Who manages ${plural} as ${role} sees the ${plural} of everybody, found by number`,
      given: open,
      when: [
        ...acting.steps,
        { step: 'see-items', list, atLeast: Math.min(20, bookings.length) },
        ...find(first.number),
      ],
      then: [{ step: 'see-text', text: first.number, within: list }],
    },
    {
      id: `${feature.id}-staff-confirms`,
      title: `The status of a ${noun} is updated: the ${role} confirms it, and it says who did`,
      given: open,
      when: [
        ...acting.steps,
        ...find(first.number),
        { step: 'click', role: 'button', name: 'Confirm', within: list },
        { step: 'see-message', text: `${feature.noun} ${first.number} is now confirmed` },
      ],
      then: [{ step: 'see-text', text: `by ${acting.person?.name ?? ''}`, within: list }],
    },
    ...(second
      ? [
          {
            id: `${feature.id}-staff-cancels`,
            title: `A ${noun} is handled and cancelled by the ${role} after a question`,
            given: open,
            when: [
              ...acting.steps,
              ...find(second.number),
              { step: 'click' as const, role: 'button' as const, name: 'Cancel', within: list },
              { step: 'click' as const, role: 'button' as const, name: 'Yes, cancel it' },
            ],
            then: [{ step: 'see-message' as const, text: `${feature.noun} ${second.number} is now cancelled` }],
          },
        ]
      : []),
    ...closedPage(feature.id, plural, staff, model),
  ];
}
