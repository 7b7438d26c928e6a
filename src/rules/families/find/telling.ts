/** How the ways to records are told. */
import { fieldLabels, inSentence, nounsOf, people } from '../../design/sentence-words.ts';
import { listWords } from '../../reading/list-words.ts';
import type { TellingsOf } from '../family.ts';

export const findTellings: TellingsOf<
  'categories' | 'related' | 'site-search' | 'look-up' | 'compare' | 'saved-searches'
> = {
  categories: {
    promise: (feature, blueprint, actor) => {
      const { entity, things } = nounsOf(feature, blueprint);
      return `${people(actor)} can go through the ${things} by ${listWords(fieldLabels(entity, [feature.field]))}, with a link and a count for each.`;
    },
    because: 'A collection is easier to enter by category.',
    proofsWhenAssumed: 1,
  },
  related: {
    promise: (feature, blueprint) => `The page of ${nounsOf(feature, blueprint).thing} shows others that are like it.`,
    because: 'Who likes one wants to see more of its kind.',
    proofsWhenAssumed: 1,
  },
  'site-search': {
    promise: (feature, blueprint, actor) => {
      const lists = feature.sources.map(({ entity }) => nounsOf({ entity }, blueprint).things);
      return `${people(actor)} can search ${listWords(lists.map(inSentence))} at once from any page.`;
    },
    because: 'With several lists, one search saves looking through each.',
    proofsWhenAssumed: 1,
  },
  'look-up': {
    promise: (feature, blueprint, actor) => {
      const { entity, thing } = nounsOf(feature, blueprint);
      const [label = 'number'] = fieldLabels(entity, [feature.field]);
      return `${people(actor)} can find ${thing} by its ${label} under “${feature.title}”, with what is known about it; an example stands on the page.`;
    },
    because: 'Who has a number in hand wants to see how things stand without going through a list.',
    proofsWhenAssumed: 1,
  },
  'saved-searches': {
    promise: (feature, blueprint, actor) => {
      const lists = feature.entities.map((entity) => nounsOf({ entity }, blueprint).things);
      return `${people(actor)} can save what they have narrowed the list of ${listWords(lists.map(inSentence))} to under a name, and open or delete it under “${feature.title}”.`;
    },
    because: 'Who looks for something looks for it again.',
    proofsWhenAssumed: 2,
  },
  compare: {
    promise: (feature, blueprint, actor) => {
      const { things } = nounsOf(feature, blueprint);
      return `${people(actor)} can put two to four ${things} side by side, with the differences marked, and share the comparison by its address.`;
    },
    because: 'Who has to choose wants to see candidates side by side.',
    proofsWhenAssumed: 1,
  },
};
