/** Notifications: a bell with a count, a page, reminders, and the acts that lead to them. */
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { personTable } from '../../entity/person-table.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, type Effect, type EntityModel } from '../../product-model.ts';
import { kindsOf, kindsText } from './kinds-text.ts';
import { remindersText } from './reminders-text.ts';

const folder = 'features/notifications';
const seedFile = `${folder}/seed.ts`;

export const notificationsFeature: FeatureModule<'notifications'> = {
  kind: 'notifications',
  contribute(feature, model) {
    return {
      files: new Map([
        [seedFile, seedText(feature)],
        [`${folder}/kinds.ts`, kindsText(feature, model.features)],
        ...(feature.reminders.length > 0 ? [[`${folder}/reminders.ts`, remindersText(feature, model)] as const] : []),
      ]),
      tables: [table],
      seeds: [{ file: seedFile, name: 'seedNotifications' }],
      routes: [{ path: '/notifications', file: `${folder}/routes.ts`, name: 'notificationRoutes' }],
      pages: [{ path: '/notifications', file: `${folder}/notifications-page.tsx`, name: 'NotificationsPage' }],
      navigation: [{ label: 'Notifications', path: '/notifications', placement: 'footer', signedIn: true }],
      headerItems: [{ file: `${folder}/notification-link.tsx`, name: 'NotificationLink' }],
      settings:
        kindsOf(feature, model.features).length > 0
          ? [{ file: `${folder}/notification-settings.tsx`, name: 'NotificationSettings' }]
          : [],
    };
  },
  effects: (feature, model) =>
    feature.acts.flatMap((name) => {
      const entity = entityOf(model, name);
      return entity.owned ? [saved(entity), changed(entity)] : [];
    }),
  scenarios,
};

const notify = use(`${folder}/notify.ts`, 'notify');

function saved(entity: EntityModel): Effect {
  const text = `\`Your ${inSentence(entity.label)} “\${input.${entity.titleField.property}}” has been saved.\``;
  return {
    entity,
    on: 'create',
    code: code`${notify}(database, user.id, { kind: 'records', text: ${text}, path: \`${entity.path}/\${id}\` });`,
  };
}

function changed(entity: EntityModel): Effect {
  const text = `\`Your ${inSentence(entity.label)} “\${input.${entity.titleField.property}}” has been changed.\``;
  return {
    entity,
    on: 'edit',
    code: code`${notify}(database, ${entity.one}.ownerId, { kind: 'records', text: ${text}, path: \`${entity.path}/\${${entity.one}.id}\` });`,
  };
}

function seedText(feature: FeatureOf<'notifications'>): string {
  const type = useType(`${folder}/first-notifications.ts`, 'FirstNotification');
  const body = code`
const notifications: readonly ${type}[] = [
${feature.seed.map(
  ({ text, path, hoursAgo, isRead }) =>
    `{ text: ${literal(text)}, path: ${literal(path)}, hoursAgo: ${hoursAgo}, isRead: ${isRead} },`,
)}
];

export function seedNotifications(database: ${useType('server/db.ts', 'Database')}, now: Date) {
${use(`${folder}/first-notifications.ts`, 'insertNotifications')}(database, notifications, now);
}`;
  return printModule(seedFile, 'What the demo user is told on the first visit.', body);
}

const table = `CREATE TABLE notification (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  -- The page that it is about.
  path TEXT NOT NULL,
  is_read INTEGER NOT NULL DEFAULT 0 CHECK (is_read IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX notification_by_user ON notification (user_id, is_read);
CREATE TABLE muted_notification (
  user_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  PRIMARY KEY (user_id, kind)
) STRICT, WITHOUT ROWID;`;

function scenarios(feature: FeatureOf<'notifications'>, blueprint: Blueprint): Scenario[] {
  const unread = feature.seed.filter(({ isRead }) => !isRead);
  const [first] = unread;
  const given = { step: 'open' as const, path: '/notifications' };
  return [
    ...(first
      ? [
          {
            id: `${feature.id}-unread`,
            title: 'The bell leads to what is new',
            given: { step: 'open' as const, path: '/' },
            when: [{ step: 'click' as const, role: 'link' as const, name: `Notifications, ${unread.length} unread` }],
            then: [
              { step: 'see-text' as const, text: first.text, within: 'Notifications' },
              { step: 'see-text' as const, text: `${unread.length} unread` },
            ],
          },
          {
            id: `${feature.id}-read-all`,
            title: 'Everything is marked as read, and stays so',
            given,
            when: [
              { step: 'click' as const, role: 'button' as const, name: 'Mark all as read' },
              { step: 'see-message' as const, text: 'All marked as read' },
              { step: 'reload' as const },
            ],
            then: [{ step: 'see-text' as const, text: 'Everything is read' }],
          },
        ]
      : []),
    ...kindsOf(feature, blueprint.features)
      .slice(0, 1)
      .map(({ label }): Scenario => ({
        id: `${feature.id}-muted`,
        title: 'What a person does not want to be told is switched off in the settings, and stays so',
        given: { step: 'open', path: '/settings' },
        when: [
          { step: 'check', label, checked: false },
          { step: 'see-message', text: 'You will not be told' },
          { step: 'reload' },
          { step: 'check', label, checked: true },
        ],
        then: [{ step: 'see-message', text: 'You will be told' }],
      })),
    {
      id: `${feature.id}-needs-sign-in`,
      title: 'Notifications are closed to a person who is not signed in',
      given: { step: 'open-signed-out', path: '/notifications' },
      when: [],
      then: [{ step: 'see-heading', text: 'Please sign in' }],
    },
  ];
}
