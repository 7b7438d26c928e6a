/** Conversations to begin with: between the demo user and others, some unread, and rooms where there are rooms. */
import type { Entity, FeatureOf } from '../../../blueprint/schema.ts';
import type { Random } from '../../lexicon/random.ts';

type Conversation = FeatureOf<'messages'>['seed'][number];

interface Surroundings {
  /** What the product is mostly about. */
  entity: Entity | undefined;
  people: readonly string[];
  hasRooms: boolean;
  random: Random;
}

/** `me` is the demo user; `{title}` and `{thing}` are filled in, `{me}` and `{you}` are given names. */
interface Script {
  subject: string;
  lines: readonly { by: 'me' | 'you'; text: string }[];
  isUnread: boolean;
}

const scripts: readonly Script[] = [
  {
    subject: 'A question about “{title}”',
    isUnread: true,
    lines: [
      { by: 'you', text: 'Hi {me}, I have been looking at “{title}”. Do you know more about it?' },
      { by: 'me', text: 'Hello {you}! A little. What would you like to know?' },
      { by: 'you', text: 'Mostly whether it is still up to date, and whom I should ask if not.' },
      { by: 'me', text: 'It was checked last week. I can find out the rest for you.' },
      { by: 'you', text: 'That would be great. No hurry, tomorrow is fine.' },
    ],
  },
  {
    subject: 'Thursday',
    isUnread: false,
    lines: [
      { by: 'me', text: 'Are we still on for Thursday at ten?' },
      { by: 'you', text: 'Yes! Could we make it half past? My train is never on time.' },
      { by: 'me', text: 'Half past ten it is. I will bring the notes.' },
      { by: 'you', text: 'Perfect. See you there.' },
    ],
  },
  {
    subject: 'Thank you for your help',
    isUnread: true,
    lines: [
      { by: 'you', text: 'I just wanted to say thank you. Your advice about “{title}” was spot on.' },
      { by: 'you', text: 'If there is ever anything I can do in return, let me know.' },
    ],
  },
  {
    subject: 'Something is not quite right',
    isUnread: false,
    lines: [
      { by: 'me', text: 'Hi {you}, I noticed a small mistake in one {thing}. Who looks after these?' },
      { by: 'you', text: 'I do. Which one is it?' },
      { by: 'me', text: '“{title}”. The last line looks as if something was cut off.' },
      { by: 'you', text: 'You are right, thank you. It is mended now.' },
    ],
  },
  {
    subject: 'New here',
    isUnread: false,
    lines: [
      { by: 'you', text: 'Hello {me}, I joined yesterday and somebody said that you know your way around.' },
      { by: 'me', text: 'Welcome, {you}! Start with “{title}”, then look at what others say.' },
      { by: 'you', text: 'Will do. Thanks for the warm welcome!' },
    ],
  },
];

const rooms: readonly { subject: string; room: string; lines: readonly string[] }[] = [
  {
    subject: 'General',
    room: 'For everybody: news, questions, and good mornings.',
    lines: [
      'Good morning, all. Quiet in here today.',
      'Not for long! Has anybody seen “{title}” yet?',
      'Yes, last night. I liked it a lot.',
      'Same here. We should talk about it at the next meeting.',
    ],
  },
  {
    subject: 'Help and tips',
    room: 'Ask anything; somebody will know.',
    lines: [
      'Quick question: how do you all keep track of every {thing}?',
      'I look once a day, first thing in the morning. That is enough.',
      'And I mark what I want to come back to.',
    ],
  },
  {
    subject: 'Off topic',
    room: 'Everything else.',
    lines: ['Rain again. Tea or coffee?', 'Tea. Always tea.', 'There is cake in the kitchen, by the way.'],
  },
];

export function firstConversations({ entity, people, hasRooms, random }: Surroundings): Conversation[] {
  if (people.length < 2) return [];
  const titles = random.shuffle(
    (entity?.seed ?? []).map((record) => String(record.values[entity?.titleField ?? ''] ?? '')).filter(Boolean),
  );
  const given = (index: number) => (people[index] ?? '').split(' ')[0] ?? '';
  const fill = (text: string, index: number, you: number) =>
    text
      .replaceAll('{title}', () => (titles[index % Math.max(1, titles.length)] ?? 'the first one').slice(0, 60))
      .replaceAll('{thing}', (entity?.label ?? 'thing').toLowerCase())
      .replaceAll('{me}', given(0))
      .replaceAll('{you}', given(you))
      .slice(0, 600);
  const talks = scripts.map((script, index): Conversation => {
    const you = 1 + (index % (people.length - 1));
    const started = 3 + index * 26 + random.between(0, 9);
    return {
      subject: fill(script.subject, index, you).slice(0, 120),
      people: [0, you],
      isUnread: script.isUnread,
      messages: script.lines.map(({ by, text }, position) => ({
        author: by === 'me' ? 0 : you,
        hoursAgo: started + (script.lines.length - position - 1) * 2,
        text: fill(text, index, you),
      })),
    };
  });
  const open = rooms.map(({ subject, room, lines }, index): Conversation => ({
    subject,
    room,
    people: people.map((_, person) => person),
    isUnread: false,
    messages: lines.map((text, position) => ({
      author: 1 + ((index + position) % (people.length - 1)),
      hoursAgo: 2 + index * 9 + (lines.length - position) * 3,
      text: fill(text, index, 1),
    })),
  }));
  // The oldest first: the latest conversation gets the highest id.
  return [...(hasRooms ? open : []), ...talks].toReversed();
}
