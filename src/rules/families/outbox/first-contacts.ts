/** Whom the first messages go to. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { familyNames, givenNames } from '../../lexicon/people.ts';
import { createRandom, seedFromText } from '../../lexicon/random.ts';

type Contact = FeatureOf<'outbox'>['contacts'][number];

const groups = ['Customers', 'Team', 'Partners', null];
const count = 18;

export function firstContacts(concept: string, addressOf: (name: string, position: number) => string): Contact[] {
  const random = createRandom(seedFromText(`contacts of ${concept}`));
  const first = random.shuffle(givenNames);
  const last = random.shuffle(familyNames);
  return Array.from({ length: count }, (_, position) => {
    const name = `${first[position % first.length] ?? 'Alex'} ${last[position % last.length] ?? 'Morgan'}`;
    return { name, address: addressOf(name, position), group: groups[position % groups.length] ?? null };
  });
}
