/** Who is named in the words before a verb. */
import { actorNouns, isContainerNoun } from '../lexicon/container-words.ts';
import { singularise } from '../lexicon/pluralise.ts';
import type { Word } from './language.ts';
import { wordSet } from './word-set.ts';

export const agent = /^[a-z]{2,}(er|or|ist|ian)$/;

/** Named like people for what they do. */
export const machines = wordSet(
  'timer counter calculator computer server printer scanner filter order number calendar folder letter newsletter register chapter header footer banner slider tracker planner folder ledger editor converter generator reminder poster',
);

export function plain(words: readonly Word[]): string {
  return words
    .map((word) => word.lower)
    .filter(
      (word) =>
        /[a-z]/.test(word) &&
        ![
          'the',
          'a',
          'an',
          'all',
          'both',
          'our',
          'my',
          'as',
          'then',
          'each',
          'every',
          'also',
          'additionally',
          'furthermore',
          'please',
          'any',
          'only',
          'other',
          'some',
        ].includes(word),
    )
    .join(' ');
}

export const isActor = (word: string): boolean => actorNouns.has(singularise(word));

/** "Facility manager": a name of two words. */
export const isKnownByTwo = (phrase: string): boolean =>
  phrase.includes(' ') && (actorNouns.has(phrase) || actorNouns.has(singularise(phrase)));

/** "registered users" and "teachers" name actors; "the website" does not. */
export function actorIn(subject: string): string | null {
  const words = subject.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const phrase = words.slice(from).join(' ');
    const actor = actorNouns.get(phrase) ?? actorNouns.get(singularise(phrase));
    if (actor !== undefined) return actor.label;
  }
  const first = words.find((word) => isActor(word));
  if (
    first === undefined &&
    words.length === 1 &&
    agent.test(subject) &&
    !isContainerNoun(subject) &&
    !machines.has(subject)
  )
    return subject.charAt(0).toUpperCase() + subject.slice(1);
  return first === undefined ? null : (actorNouns.get(singularise(first))?.label ?? null);
}
