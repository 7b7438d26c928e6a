import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario, WhenStep } from '../../../blueprint/scenario.ts';

const words = 'When do you open on Sundays?';

/** A message arrives and is shown again; one that nobody could answer is not sent. */
export function contactScenarios(feature: FeatureOf<'contact'>): Scenario[] {
  const who: WhenStep[] = [
    { step: 'fill', label: 'Name', value: 'Robin Writer' },
    { step: 'fill', label: 'Email', value: 'robin.writer@example.com' },
  ];
  const send: WhenStep = { step: 'click', role: 'button', name: 'Send message' };
  return [
    {
      id: `${feature.id}-send`,
      title: 'A visitor writes to the owner and sees that the message has arrived',
      given: { step: 'open', path: feature.path },
      when: [...who, { step: 'fill', label: 'Message', value: words }, send],
      then: [
        { step: 'see-message', text: 'Your message was sent' },
        { step: 'see-heading', text: 'Thank you, Robin Writer' },
        { step: 'see-text', text: words },
      ],
    },
    {
      id: `${feature.id}-needs-words`,
      title: 'An empty message is not sent, and what was typed stays',
      given: { step: 'open', path: feature.path },
      when: [...who, send],
      then: [
        { step: 'see-field-error', label: 'Message', text: 'Message is required' },
        { step: 'see-field-value', label: 'Name', value: 'Robin Writer' },
      ],
    },
  ];
}
