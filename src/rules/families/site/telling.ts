/** How the pages of a site are told. */
import { people } from '../../design/sentence-words.ts';
import { listWords } from '../../reading/list-words.ts';
import type { TellingsOf } from '../family.ts';

const pageTexts: Readonly<Record<string, (name: string) => string>> = {
  about: (name) => `A page says what ${name} is and what one can do there.`,
  faq: () => 'A page answers the questions that people ask most.',
  terms: () => 'A page says what is stored and what rights people have.',
};

export const siteTellings: TellingsOf<'home' | 'static-page' | 'contact' | 'newsletter'> = {
  home: {
    promise: (_feature, { name }) => `A home page presents ${name} and leads to everything that can be done.`,
    because: 'Every product opens with a page that says what it is.',
    proofsWhenAssumed: 1,
  },
  'static-page': {
    promise: (feature, { name }) =>
      pageTexts[feature.id]?.(name) ?? `The page "${feature.title}" can be found and read.`,
    because: 'People look for who is behind a site and how to reach them.',
    proofsWhenAssumed: 1,
  },
  contact: {
    promise: ({ readers }, { name }) =>
      `A page says how to reach ${name}, and visitors can write to its owner there${readers.length > 0 ? `; ${listWords(readers.map((reader) => people(reader).toLowerCase()))} read the messages` : ''}.`,
    because: 'People look for a way to reach who is behind a site.',
    proofsWhenAssumed: 1,
  },
  newsletter: {
    promise: () => 'People can subscribe to a newsletter with their address, and unsubscribe again.',
    because: 'Who likes a site wants to hear of news.',
    proofsWhenAssumed: 1,
  },
};
