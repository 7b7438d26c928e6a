/** People among each other: a directory with public profiles, friends, following, invitations. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { planEntity } from '../../design/plan-entity.ts';
import { entitiesForNoun } from '../../lexicon/lexicon.ts';
import type { EntityDraft, Family, FeatureDraft } from '../family.ts';
import { capabilityByKey } from '../../lexicon/capabilities.ts';

const keys = new Set(['friends', 'people-follows', 'invitations', 'people']);
/** Records of people who have accounts anyway. */
const kept = /^(Friend|Friendship|FriendRequest|FriendList|Follower|Invitation|UserProfile|Invite)$/;
/** A product that is about people who meet. */
const social =
  /\b(social (network\w*|media|web ?site|platform|app\w*|site|community|circle)|dating|make friends|making friends|friend-making)\b/i;

export const peopleFamily: Family = {
  prepare,
  needsAccount: ({ wishes }) => wishes.some(({ key }) => keys.has(key)),
  plan: (draft) => (draft.hasAccount ? planPeople(draft) : []),
};

function prepare(draft: EntityDraft): void {
  const { entities, wishes } = draft;
  if (!wishes.some(({ key }) => key === 'friends' || key === 'people-follows' || key === 'invitations')) return;
  const gone = entities.filter(({ name, label }) => kept.test(name) || /^friends?$/i.test(label));
  if (gone.length === 0) return;
  if (gone.length === entities.length) entities.push(...sharedThing(draft));
  const main = entities.find((entity) => !gone.includes(entity));
  if (main === undefined) return;
  for (const entity of gone) {
    entities.splice(entities.indexOf(entity), 1);
    for (const other of entities) other.fields = other.fields.filter((field) => field.target !== entity.name);
    for (const wish of wishes) {
      if (wish.entity !== entity.name) continue;
      // What is said about records stays said about records.
      if (capabilityByKey(wish.key)?.attaches) wish.entity = main.name;
      else Object.assign(wish, { key: keyFor(wish.act?.words ?? ''), entity: null });
    }
  }
}

/** Where nothing else is kept, people share posts. */
function sharedThing({ reading }: EntityDraft) {
  const [post] = entitiesForNoun('post', reading.domain);
  if (post === undefined) return [];
  const { name, label = 'Post', pluralLabel = 'Posts' } = post;
  return [
    planEntity({ name, label, pluralLabel, known: post, fields: [], weight: 3, first: 0 }, new Set([name]), reading),
  ];
}

function keyFor(words: string): string {
  if (/\binvit/i.test(words)) return 'invitations';
  return /\bfollow/i.test(words) ? 'people-follows' : 'friends';
}

export function planPeople({ wishes, reading, people }: FeatureDraft): FeatureOf<'people'>[] {
  const wished = new Set(wishes.map(({ key }) => key).filter((key) => keys.has(key)));
  if (wished.size === 0) return [];
  const isSocial = social.test(reading.concept);
  const count = people.length;
  const hasFriends = wished.has('friends') || isSocial;
  const within = (one: number) => one < count;
  return [
    {
      id: 'people',
      kind: 'people',
      ...(hasFriends && {
        friends: {
          seed: firstFriends.filter((pair) => pair.every(within)),
          requests: firstRequests.filter((pair) => pair.every(within)),
        },
      }),
      ...((wished.has('people-follows') || isSocial) && {
        follows: {
          seed: firstFollows
            .filter(({ who }) => within(who))
            .map(({ who, by }) => ({ who, by: by.filter(within) }))
            .filter(({ by }) => by.length > 0),
        },
      }),
      ...((wished.has('invitations') || hasFriends) && {
        invitations: {
          seed: [
            { by: 0, email: 'noor.haddad@example.com', daysAgo: 2 },
            ...(count > 1 ? [{ by: 0, email: people[1]?.email ?? '', daysAgo: 41, joined: 1 }] : []),
          ],
        },
      }),
    },
  ];
}

/** Of five people: one is left to be asked by the demo user, one asks them. */
const firstFriends: [number, number][] = [
  [0, 1],
  [2, 0],
  [1, 2],
];
const firstRequests: [number, number][] = [[3, 0]];
const firstFollows = [
  { who: 1, by: [0, 2, 3] },
  { who: 2, by: [0, 1] },
  { who: 0, by: [1, 4] },
];
