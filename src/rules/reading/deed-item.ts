/** "Log hours per project, see totals, export as CSV": what is done, in a list that could be taken for one of attributes. */
import type { Word } from './language.ts';
import { verbAt } from './verbs.ts';
import { wordSet } from './word-set.ts';

/** Verbs that are seldom the first word of an attribute's name. */
const deeds = wordSet(
  'log see export add create edit search filter book view track mark print share find upload send set show list manage record write read get plan rate comment',
);

export const isDeedItem = (item: readonly Word[]): boolean => {
  const first = item[0]?.lower ?? '';
  return item.length > 1 && deeds.has(first) && verbAt([first])?.form === 'base';
};
