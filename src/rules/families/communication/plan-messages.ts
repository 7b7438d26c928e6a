import type { FeatureOf } from '../../../blueprint/schema.ts';
import { createRandom, seedFromText } from '../../lexicon/random.ts';
import type { FeatureDraft } from '../family.ts';
import { firstConversations } from './first-conversations.ts';

export function planMessages({ wishes, access, entities, people, reading }: FeatureDraft): FeatureOf<'messages'>[] {
  const own = wishes.filter((wish) => wish.key === 'messages');
  if (own.length === 0) return [];
  const said = `${own.map((wish) => wish.act?.words ?? '').join(' ')} ${reading.concept}`;
  const contacts = access.filter(({ owned, isPrivate }) => owned && !isPrivate).map(({ entity }) => entity.name);
  return [
    {
      id: 'messages',
      kind: 'messages',
      contacts: contacts.slice(0, 3),
      seed: firstConversations({
        entity: entities[0],
        people: people.map(({ name }) => name),
        hasRooms:
          /\b(chat ?rooms?|group (chats?|discussions?|messag)|channels?|community|communities|forums?|team chat)\b/i.test(
            said,
          ),
        random: createRandom(seedFromText(`messages in ${reading.concept}`)),
      }),
    },
  ];
}
