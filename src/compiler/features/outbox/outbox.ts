/** The outbox: the code is the template's; what is sent, its words and the first messages are the product's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { outboxScenarios } from './outbox-scenarios.ts';
import { outboxTables } from './outbox-tables.ts';
import { outboxWords } from './outbox-words.ts';

type Outbox = FeatureOf<'outbox'>;

const folder = 'features/outbox';

export const outboxFeature: FeatureModule<'outbox'> = {
  kind: 'outbox',
  contribute(feature) {
    const words = outboxWords(feature);
    const page = (path: string, file: string, name: string) => ({ path, file: `${folder}/${file}.tsx`, name });
    const link = (label: string, path: string) => ({ label, path, placement: 'header' as const, signedIn: true });
    return {
      files: new Map([
        [`${folder}/settings.ts`, settingsText(feature)],
        [`${folder}/first-messages.ts`, firstMessagesText(feature)],
      ]),
      tables: outboxTables,
      routes: [{ path: '/outbox', file: `${folder}/routes.ts`, name: 'outboxRoutes' }],
      seeds: [{ file: `${folder}/seed.ts`, name: 'seedOutbox' }],
      pages: [
        page('/compose', 'compose-page', 'ComposePage'),
        ...(feature.hasInbox ? [page('/inbox', 'folder-page', 'InboxPage')] : []),
        page('/sent', 'folder-page', 'SentPage'),
        page('/drafts', 'folder-page', 'DraftsPage'),
        page('/trash', 'folder-page', 'TrashPage'),
        page('/mail/:id', 'message-page', 'MessagePage'),
        page('/recipients', 'recipients-page', 'RecipientsPage'),
        page('/templates', 'templates-page', 'TemplatesPage'),
        page('/templates/:id', 'templates-page', 'TemplatePage'),
        page('/sending-dashboard', 'delivery-page', 'DeliveryPage'),
      ],
      navigation: [
        link(words.compose, '/compose'),
        ...(feature.hasInbox ? [link('Inbox', '/inbox')] : []),
        link(words.sentTitle, '/sent'),
        link('Recipients', '/recipients'),
        link('Templates', '/templates'),
        link('Drafts', '/drafts'),
        link('Sending dashboard', '/sending-dashboard'),
        link('Trash', '/trash'),
      ],
    };
  },
  scenarios: outboxScenarios,
  places: (feature) => {
    const { compose, sentTitle, many } = outboxWords(feature);
    return [
      { to: '/compose', title: compose, text: `Write ${many} to people and groups, now or later.`, action: compose },
      ...(feature.hasInbox
        ? [{ to: '/inbox', title: 'Inbox', text: 'What others have written.', action: 'Inbox' }]
        : []),
      { to: '/sent', title: sentTitle, text: 'Recipients, time and state of each.', action: sentTitle },
      { to: '/recipients', title: 'Recipients', text: 'Your address book with its groups.' },
      { to: '/templates', title: 'Templates', text: 'Texts that are used again.' },
      { to: '/sending-dashboard', title: 'Sending dashboard', text: 'How many were sent, and what became of them.' },
    ];
  },
};

function settingsText(feature: Outbox): string {
  const words = outboxWords(feature);
  const body = code`
export const settings = {
one: ${literal(words.one)},
many: ${literal(words.many)},
/** The button and the page that write one. */
compose: ${literal(words.compose)},
sentTitle: ${literal(words.sentTitle)},
toLabel: ${literal(words.toLabel)},
addressLabel: ${literal(words.addressLabel)},
bodyLabel: 'Message',
byPhone: ${String(feature.medium === 'sms')} as boolean,
hasInbox: ${String(feature.hasInbox)} as boolean,
};`;
  return printModule(`${folder}/settings.ts`, 'What this product sends, and what it calls things.', body);
}

function firstMessagesText({ contacts, templates, messages }: Outbox): string {
  const body = code`
export const firstContacts: readonly { name: string; address: string; group: string | null }[] = [
${contacts.map(({ name, address, group }) => `{ name: ${literal(name)}, address: ${literal(address)}, group: ${literal(group)} },`)}
];

export const firstTemplates: readonly { name: string; subject: string; body: string }[] = [
${templates.map(({ name, subject, body: text }) => `{ name: ${literal(name)}, subject: ${literal(subject)}, body: ${literal(text)} },`)}
];

export const firstMessages: readonly ${useType(`${folder}/seed.ts`, 'FirstMessage')}[] = [
${messages.map(
  (each) => `{
folder: '${each.folder}',
people: [${each.people.join(', ')}],
subject: ${literal(each.subject)},
body: ${literal(each.body)},
state: '${each.state}',
hours: ${each.hours},
${each.isUnread === true ? 'isUnread: true,' : ''}
},`,
)}
];`;
  return printModule(
    `${folder}/first-messages.ts`,
    'The recipients, templates and messages that the product opens with.',
    body,
  );
}
