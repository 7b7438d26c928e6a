/** One act from a verb and the words of its object; what follows "including", "by" and the like becomes its details. */
import { capabilitiesInClause } from '../lexicon/capabilities.ts';
import type { Clause } from './clauses.ts';
import type { Word } from './language.ts';
import { listItems } from './list-items.ts';
import { holdsOptions } from './options.ts';
import type { Span } from './reading.ts';
import { wordSet } from './word-set.ts';

/** An act before it is known what things the product has. */
export interface RawAct {
  span: Span;
  verb: string;
  /** Without what follows "including", "such as", "with" and the like. */
  object: Word[];
  /** The object with everything that follows it. */
  full: Word[];
  /** What follows those words: names of fields, ways to narrow a list, examples. */
  details: Word[][];
  /** As written, lower case. */
  text: string;
  words: string;
  capabilities: string[];
  actor: string | null;
  isDenied: boolean;
  /** Named as a part of the product rather than as something that is done: "a menu", "opening hours". */
  isPart: boolean;
  /** Said with a noun of action, "recipe search", rather than with a verb. */
  isNominal: boolean;
  /** Forbids something; the sentence is made from the words between `start` and the end of the clause. */
  rule: Span | null;
}

/** Words that open the details of an object; the rest of the list belongs to them. */
export const detailOpeners = wordSet(`
  including includes include such like by with containing based according using via through e.g. namely
`);
export function makeAct(base: string, said: readonly Word[], written: readonly Word[], clause: Clause): RawAct {
  const [verb, object] = withParticle(base, said);
  const all = [...written, ...object.filter((word) => !written.includes(word))];
  const split = object.findIndex(
    (word, index) => detailOpeners.has(word.lower) && (word.lower !== 'like' || index > 0),
  );
  const core = withoutWhen(split === -1 ? object : object.slice(0, split));
  const text = written.map((word) => word.lower).join(' ');
  const words = `${verb} ${object.map((word) => word.lower).join(' ')}`.trim();
  const isFaq = /frequent questions/.test(text);
  const keys = [...capabilitiesInClause(words), ...capabilitiesInClause(text)].map((found) => found.capability.key);
  return {
    span: { start: Math.min(...all.map((word) => word.start)), end: Math.max(...all.map((word) => word.end)) },
    verb,
    object: core,
    full: [...object],
    details: split === -1 ? [] : detailsOf(object.slice(split)),
    text,
    words,
    capabilities: [...new Set(isFaq ? ['faq-page', ...keys] : keys)],
    actor: clause.actor,
    isDenied: clause.isDenied,
    isPart: false,
    isNominal: clause.says !== 'does',
    rule: null,
  };
}

/** "Hand them in" is to hand in. */
function withParticle(verb: string, object: readonly Word[]): [string, readonly Word[]] {
  const [pronoun, particle] = object;
  const isSplit =
    object.length === 2 && pronoun?.part === 'PRON' && /^(in|off|up|out|back)$/.test(particle?.lower ?? '');
  return isSplit ? [`${verb} ${particle?.lower}`, object.slice(0, 1)] : [verb, object];
}

/** "Vegetable boxes every week" are vegetable boxes. */
function withoutWhen(object: readonly Word[]): Word[] {
  const at = object.findIndex(
    ({ lower }, index) =>
      index > 0 &&
      (/^(every|each|once|twice)$/.test(lower)
        ? /^(day|week|month|year|morning|evening|weekend|season|spring|summer|autumn|winter|(mon|tues|wednes|thurs|fri|satur|sun)day|a)$/.test(
            object[index + 1]?.lower ?? '',
          )
        : lower === 'online' && index === object.length - 1),
  );
  return at === -1 ? [...object] : object.slice(0, at);
}

/** The words after the opener, one run for each name. */
export function detailsOf(words: readonly Word[]): Word[][] {
  let isInside = false;
  const body = words.filter((word, index) => {
    if (word.text === '(' && holdsOptions(words, index)) isInside = true;
    if (isInside && word.text !== ')') return true;
    const isClose = isInside && word.text === ')';
    isInside = false;
    return isClose || (!detailOpeners.has(word.lower) && !['as', 'on', 'to', '(', ')'].includes(word.lower));
  });
  return listItems(body);
}

export const opensDetails = (words: readonly Word[]): boolean =>
  ['including', 'such', 'like', 'e.g.', 'namely'].includes(words[0]?.lower ?? '');

export const detailOpenerOf = (act: RawAct): string =>
  act.words.split(' ').find((word) => detailOpeners.has(word)) ?? '';
