import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import { peopleOf } from '../../proof/seed-facts.ts';

const list = 'Messages in this conversation';

/** Somebody is written to, a conversation goes on, what was unread is read, rooms are open to all who are signed in. */
export function messageScenarios(feature: FeatureOf<'messages'>, blueprint: Blueprint): Scenario[] {
  const [, other] = peopleOf(blueprint);
  const [first] = feature.seed.filter(({ room, people }) => room === undefined && people.includes(0));
  const room = feature.seed.find((conversation) => conversation.room !== undefined);
  const unread = feature.seed.find(({ isUnread }) => isUnread);
  return [
    ...(other === undefined
      ? []
      : [
          {
            id: `${feature.id}-write`,
            title: 'A person writes a message to somebody and finds it again',
            given: { step: 'open' as const, path: '/messages' },
            when: [
              { step: 'click' as const, role: 'link' as const, name: 'New message' },
              { step: 'choose' as const, label: 'To', option: other },
              { step: 'fill' as const, label: 'Subject', value: 'A question for you' },
              { step: 'fill' as const, label: 'Message', value: 'Do you have a moment this week?' },
              { step: 'click' as const, role: 'button' as const, name: 'Send message' },
              { step: 'see-message' as const, text: 'Message sent' },
              { step: 'see-text' as const, text: 'Do you have a moment this week?', within: list },
              { step: 'visit' as const, path: '/messages' },
            ],
            then: [{ step: 'see-text' as const, text: 'A question for you', within: 'Conversations' }],
          },
        ]),
    ...(first === undefined
      ? []
      : [
          {
            id: `${feature.id}-reply`,
            title: 'A reply stands in the conversation at once and after a reload',
            given: { step: 'open' as const, path: '/messages' },
            when: [
              { step: 'click' as const, role: 'link' as const, name: first.subject },
              { step: 'fill' as const, label: 'Your message', value: 'Thank you, I will be there.' },
              { step: 'click' as const, role: 'button' as const, name: 'Send' },
              { step: 'see-message' as const, text: 'Message sent' },
              { step: 'reload' as const },
            ],
            then: [{ step: 'see-text' as const, text: 'Thank you, I will be there.', within: list }],
          },
        ]),
    ...(unread === undefined
      ? []
      : [
          {
            id: `${feature.id}-unread`,
            title: 'An unread conversation is marked until it has been opened',
            given: { step: 'open' as const, path: '/messages' },
            when: [
              { step: 'click' as const, role: 'link' as const, name: 'Unread' },
              { step: 'click' as const, role: 'link' as const, name: unread.subject },
              { step: 'see-heading' as const, text: unread.subject },
              { step: 'visit' as const, path: '/messages' },
              { step: 'click' as const, role: 'link' as const, name: 'Unread' },
            ],
            then: [{ step: 'see-no-text' as const, text: unread.subject }],
          },
        ]),
    ...(room === undefined
      ? []
      : [
          {
            id: `${feature.id}-room`,
            title: 'A person enters a room and says something',
            given: { step: 'open' as const, path: '/messages' },
            when: [
              { step: 'click' as const, role: 'link' as const, name: room.subject },
              { step: 'fill' as const, label: 'Your message', value: 'Good morning, everybody!' },
              { step: 'click' as const, role: 'button' as const, name: 'Send' },
              { step: 'see-message' as const, text: 'Message sent' },
            ],
            then: [{ step: 'see-text' as const, text: 'Good morning, everybody!', within: list }],
          },
        ]),
    {
      id: `${feature.id}-needs-sign-in`,
      title: 'Messages are closed to a person who is not signed in',
      given: { step: 'open-signed-out', path: '/messages' },
      when: [],
      then: [{ step: 'see-heading', text: 'Please sign in' }],
    },
  ];
}
