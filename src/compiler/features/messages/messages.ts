/** Messages: conversations between people and rooms for everybody. The code is the template's; the first ones are the product's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { EntityPart, FeatureModule } from '../../feature-module.ts';
import { personTable } from '../../entity/person-table.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf, type EntityModel } from '../../product-model.ts';
import { messageScenarios } from './message-scenarios.ts';

const folder = 'features/messages';
const seedFile = `${folder}/seed.ts`;
const tellingFile = `${folder}/told-routes.ts`;

export const messagesFeature: FeatureModule<'messages'> = {
  kind: 'messages',
  contribute(feature, model) {
    const isTold = model.features.some(({ kind }) => kind === 'notifications');
    return {
      files: new Map([[seedFile, seedText(feature)], ...(isTold ? [[tellingFile, tellingText()] as const] : [])]),
      tables: messageTables,
      seeds: [{ file: seedFile, name: 'seedConversations' }],
      routes: [
        isTold
          ? { path: '/messages', file: tellingFile, name: 'toldMessageRoutes' }
          : { path: '/messages', file: `${folder}/routes.ts`, name: 'messageRoutes' },
      ],
      pages: [
        { path: '/messages', file: `${folder}/inbox-page.tsx`, name: 'InboxPage' },
        { path: '/messages/new', file: `${folder}/compose-page.tsx`, name: 'ComposePage' },
        { path: '/messages/:id', file: `${folder}/conversation-page.tsx`, name: 'ConversationPage' },
      ],
      navigation: [{ label: 'Messages', path: '/messages', placement: 'footer', signedIn: true }],
      headerItems: [{ file: `${folder}/message-link.tsx`, name: 'MessageLink' }],
      entities: feature.contacts.map((name) => contact(entityOf(model, name))),
    };
  },
  scenarios: messageScenarios,
  places: (_feature, model) => [
    {
      to: '/messages',
      title: 'Messages',
      text: 'Write to others here and read what they have answered.',
      ...(model.entities.length === 0 && { action: 'Open messages' }),
    },
  ],
};

/** From a record to a message to its owner. */
function contact(entity: EntityModel): EntityPart {
  const record = entity.one;
  const link = use('web/ui/button.tsx', 'LinkButton');
  const to = `\`/messages/new?to=\${${record}.ownerId}&subject=\${encodeURIComponent(${record}.${entity.titleField.property})}\``;
  return {
    entity,
    detailActions: [
      code`{user?.id !== ${record}.ownerId && (<${link} variant="secondary" to={${to}}>Message {${record}.ownerName}</${link}>)}`,
    ],
  };
}

/** The routes where recipients are told at their bell. */
function tellingText(): string {
  const body = code`
export function toldMessageRoutes(services: ${useType('server/app.ts', 'Services')}): ${useType('hono', 'Hono')} {
return ${use(`${folder}/routes.ts`, 'messageRoutes')}(services, (recipientId, { conversationId, subject, author }) =>
${use('features/notifications/notify.ts', 'notify')}(services.database, recipientId, {
kind: 'messages',
text: \`\${author} has written to you: \${subject}\`,
path: \`/messages/\${conversationId}\`,
}));
}`;
  return printModule(tellingFile, 'The API of messages, which tells people at their bell that they have one.', body);
}

function seedText(feature: FeatureOf<'messages'>): string {
  const conversations = feature.seed.map(
    ({ subject, room, people, isUnread, messages }) => code`{
subject: ${literal(subject)},
${room !== undefined && `room: ${literal(room)},`}
people: [${people.map((person) => person + 1).join(', ')}],
${isUnread && 'isUnread: true,'}
messages: [
${messages.map(({ author, hoursAgo, text }) => `{ author: ${author + 1}, hoursAgo: ${hoursAgo}, text: ${literal(text)} },`)}
],
},`,
  );
  const body = code`
const conversations: readonly ${useType(`${folder}/first-conversations.ts`, 'FirstConversation')}[] = [
${conversations}
];

export function seedConversations(database: ${useType('server/db.ts', 'Database')}, now: Date) {
${use(`${folder}/first-conversations.ts`, 'insertConversations')}(database, conversations, now);
}`;
  return printModule(seedFile, 'The conversations that the product opens with; people by their ids.', body);
}

const messageTables: readonly string[] = [
  `CREATE TABLE conversation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subject TEXT NOT NULL,
  -- Everybody who is signed in may enter a room.
  is_room INTEGER NOT NULL DEFAULT 0 CHECK (is_room IN (0, 1)),
  description TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;`,
  `CREATE TABLE conversation_member (
  conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  -- Messages up to this one have been read.
  last_read_id INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (conversation_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversation_member_by_user ON conversation_member (user_id);`,
  `CREATE TABLE conversation_message (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation_id INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  author_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  sent_at TEXT NOT NULL
) STRICT;
CREATE INDEX conversation_message_by_conversation ON conversation_message (conversation_id);`,
];
