import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';

const email = 'robin.reader@example.com';

export function newsletterScenarios(feature: FeatureOf<'newsletter'>): Scenario[] {
  return [
    {
      id: `${feature.id}-subscribe`,
      title: 'A person subscribes to the newsletter',
      given: { step: 'open', path: feature.path },
      when: [
        { step: 'fill', label: 'Email', value: email },
        { step: 'click', role: 'button', name: 'Subscribe' },
      ],
      then: [
        { step: 'see-message', text: 'You have subscribed' },
        { step: 'see-text', text: `news will go to ${email}` },
      ],
    },
    {
      id: `${feature.id}-no-address`,
      title: 'What is no address is not subscribed',
      given: { step: 'open', path: feature.path },
      when: [
        { step: 'fill', label: 'Email', value: 'robin' },
        { step: 'click', role: 'button', name: 'Subscribe' },
      ],
      then: [{ step: 'see-field-error', label: 'Email', text: 'must be an address' }],
    },
  ];
}
