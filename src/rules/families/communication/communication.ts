/** How people reach each other in the product, and how the product reaches them. */
import type { Feature } from '../../../blueprint/schema.ts';
import type { EntityDraft, Family } from '../family.ts';
import { takeOut } from '../social/prepare.ts';
import { planAdvertising } from './plan-advertising.ts';
import { planAnnouncements, prepareAnnouncements } from './plan-announcements.ts';
import { planNotifications } from './plan-notifications.ts';
import { planAssistant } from './plan-assistant.ts';
import { planMessages } from './plan-messages.ts';

/** Entities that a feature keeps itself, and the wish that takes their place. */
const kept: readonly { name: RegExp; key: string }[] = [
  { name: /^(Message|Chat|ChatRoom|Conversation)$/, key: 'messages' },
  { name: /^(Notification|Reminder)$/, key: 'notifications' },
];

export const communicationFamily: Family = {
  prepare(draft) {
    prepare(draft);
    prepareAnnouncements(draft);
  },
  needsAccount: ({ wishes }) =>
    wishes.some(({ key }) => key === 'messages' || key === 'notifications' || key === 'announcements'),
  plan: (draft): Feature[] => {
    const assistant = planAssistant(draft);
    if (!draft.hasAccount) return [...planAdvertising(draft), ...assistant];
    const messages = planMessages(draft);
    return [
      ...planAnnouncements(draft),
      ...planAdvertising(draft),
      ...messages,
      ...planNotifications({ ...draft, features: [...draft.features, ...messages] }),
      ...assistant,
    ];
  },
};

function prepare({ entities, wishes }: EntityDraft): void {
  // Who talks to a machine talks to nobody else.
  for (const wish of wishes)
    if (wish.key === 'messages' && /\b(chat ?-?bots?|robots?|assistants?)\b/i.test(wish.act?.words ?? ''))
      wish.key = 'assistant';
  for (const { name, key } of kept) {
    for (const entity of entities.filter((each) => name.test(each.name))) {
      // A product of people who write to each other needs no other records.
      if (entities.length === 1 && !wishes.some((wish) => wish.key === 'friends')) continue;
      takeOut(entity, entities);
      for (const wish of wishes) if (wish.entity === entity.name) Object.assign(wish, { key, entity: null });
    }
  }
}
