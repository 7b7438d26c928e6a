/** What a product is about, without the word for what it is. */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { entitiesForNoun } from '../lexicon/lexicon.ts';
import type { Word } from './language.ts';
import { wordSet } from './word-set.ts';

/** A habit tracker is about habits, a job board about jobs, a shop about what it sells. */
export function withoutVessels(subject: readonly Word[]): Word[] {
  const of = subject.findIndex(({ lower }) => lower === 'of');
  if (
    of > 0 &&
    of < subject.length - 1 &&
    subject.slice(0, of).every(({ lower, part }) => holders.has(lower) || part === 'DET')
  )
    return withoutVessels(subject.slice(of + 1));
  let end = subject.length;
  const isVessel = (word: string): boolean => vessels.has(word) || isContainerNoun(word);
  // "Software solutions" are known as a whole, though each word by itself says little.
  const isKnown = (): boolean => {
    const pair = subject.slice(Math.max(0, end - 2), end).map((word) => word.lower);
    return pair.length === 2 && pair.every(isVessel) && entitiesForNoun(pair.join(' ')).length > 0;
  };
  while (end > 0 && isVessel(subject[end - 1]?.lower ?? '') && !isKnown()) end -= 1;
  // A tool library lends tools; only a library of nothing in particular has books.
  if (subject[end - 1]?.lower === 'library' && lent.has(subject[end - 2]?.lower ?? '')) end -= 1;
  return subject.slice(0, end);
}

/** What a library may lend beside books. */
export const lent = wordSet(
  'tool tools toy toys seed seeds game games thing things equipment material materials instrument instruments',
);

/** "An inventory of laptops": the laptops; anything else as it is. */
export function heldBy(words: readonly Word[]): readonly Word[] {
  const of = words.findIndex(({ lower }) => lower === 'of');
  const isHolder = words
    .slice(0, Math.max(0, of))
    .every(({ lower, part }) => holders.has(lower) || part === 'DET' || lower === 'me');
  return of > 0 && of < words.length - 1 && isHolder ? words.slice(of + 1) : words;
}

export const holders = wordSet(
  'inventory collection catalog catalogue register registry list log database archive record records directory index library overview countdown',
);

export const isVessel = (word: string): boolean => vessels.has(word);

const vessels = wordSet(`
  countdown cellar tracker tracking board log logbook directory guide diary journal planner organizer organiser manager management finder catalog catalogue
  archive collection marketplace shop store desk club calendar timetable registry register list box care sharing booking rental order
  ordering clinic hub network service services viewer reader explorer index database companion assistant helper keeper wall corner world
  center centre house company firm agency business community group exchange market school university college hospital hotel
`);
