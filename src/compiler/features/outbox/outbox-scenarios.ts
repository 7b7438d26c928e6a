/** Writing, sending, recipients and templates in a browser. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario, WhenStep } from '../../../blueprint/scenario.ts';
import { outboxWords } from './outbox-words.ts';

export function outboxScenarios(feature: FeatureOf<'outbox'>): Scenario[] {
  const { sentTitle, toLabel, addressLabel } = outboxWords(feature);
  const isMail = feature.medium === 'email';
  const [contact] = feature.contacts;
  const [template] = feature.templates;
  const address = isMail ? 'dana.reyes@example.com' : '+1 416 555 0134';
  const text = 'The doors open at eight, and the lamps are lit.';
  const seen = isMail ? 'Evening at the pier' : text;
  const fill = (label: string, value: string): WhenStep => ({ step: 'fill', label, value });
  const press = (name: string): WhenStep => ({ step: 'click', role: 'button', name });
  const written = [...(isMail ? [fill('Subject', seen)] : []), fill('Message', text)];
  return [
    {
      id: `${feature.id}-sends`,
      title: 'What is written is sent for show, confirmed, and kept with its recipient and state',
      given: { step: 'open', path: '/compose' },
      when: [fill(toLabel, address), ...written, press('Send'), { step: 'see-message', text: 'sent successfully' }],
      then: [
        { step: 'see-heading', text: sentTitle },
        { step: 'see-text', text: seen, within: sentTitle },
        { step: 'see-text', text: address, within: sentTitle },
      ],
    },
    {
      id: `${feature.id}-needs-recipient`,
      title: 'Without a recipient nothing is sent, and the form says so',
      given: { step: 'open', path: '/compose' },
      when: [...written, press('Send')],
      then: [{ step: 'see-field-error', label: toLabel, text: `${toLabel} is required` }],
    },
    {
      id: `${feature.id}-keeps-draft`,
      title: 'What is begun is kept as a draft',
      given: { step: 'open', path: '/compose' },
      when: [...written, press('Save as draft'), { step: 'see-message', text: 'Draft saved' }],
      then: [{ step: 'see-text', text: seen, within: 'Drafts' }],
    },
    {
      id: `${feature.id}-adds-recipient`,
      title: 'A recipient is added to the address book',
      given: { step: 'open', path: '/recipients' },
      when: [
        press('Add recipient'),
        fill('Name', 'Dana Reyes'),
        fill(addressLabel, address),
        press('Save'),
        { step: 'see-message', text: 'Recipient saved' },
      ],
      then: [{ step: 'see-text', text: 'Dana Reyes', within: 'Recipients' }],
    },
    ...(contact
      ? [
          {
            id: `${feature.id}-writes-to`,
            title: 'From the address book one writes to a recipient',
            given: { step: 'open' as const, path: '/recipients' },
            when: [{ step: 'click' as const, role: 'link' as const, name: `Write to ${contact.name}` }],
            then: [{ step: 'see-field-value' as const, label: toLabel, value: `${contact.name} <${contact.address}>` }],
          },
        ]
      : []),
    ...(template
      ? [
          {
            id: `${feature.id}-uses-template`,
            title: 'A template fills what is written',
            given: { step: 'open' as const, path: '/templates' },
            when: [{ step: 'click' as const, role: 'link' as const, name: `Use ${template.name}` }],
            then: [{ step: 'see-field-value' as const, label: 'Message', value: template.body }],
          },
        ]
      : []),
    {
      id: `${feature.id}-figures`,
      title: 'The dashboard shows how sending goes',
      given: { step: 'open', path: '/sending-dashboard' },
      when: [],
      then: [
        { step: 'see-heading', text: 'Sending dashboard' },
        { step: 'see-text', text: 'Recipients reached' },
      ],
    },
  ];
}
