/** Who does something without being on any list of actors: a trade, a department, people named by two words. */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { houses } from '../lexicon/houses.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { actorIn, agent, isActor, machines } from './actor-in.ts';
import type { Word } from './language.ts';
import { verbAt } from './verbs.ts';
import { wordSet } from './word-set.ts';

export interface NamedDoer {
  label: string;
  /** First word of the name. */
  start: number;
  /** Place of the verb. */
  deed: number;
}

/** Deeds of people rather than of products. */
export const humanVerbs = wordSet(
  'see add edit mark manage create write approve enter confirm delete cancel answer check plan keep set post upload record publish accept get give move assign review send receive read find choose pay order book list report block remove reject hand lend collect repair prepare deliver ship fix issue return submit score rate grade request propose suggest open close search browse apply reserve borrow rent buy sell bid vote nominate handle process decide register join sign log cook serve clean invoice schedule evaluate comment',
);

/** Parts of a house, which do what their people do. */
const departments = wordSet(
  'accounting finance hr it support management sales marketing reception housekeeping maintenance logistics purchasing procurement security compliance payroll dispatch legal operations',
);

/** One person or a few, named by their seat rather than by a trade. */
const seats = wordSet(
  'chair chairperson chairman chairwoman jury panel committee desk reception office kitchen crew workshop',
);
/** At the beginning these are the house that asks for the product. */
const premises = wordSet('desk reception office workshop');

export const isSeat = (word: string, isWithin: boolean): boolean =>
  seats.has(word) && (isWithin || !premises.has(word));

/** "Accounting marks them as paid": gives the label of the department. */
export function departmentAt(words: readonly Word[], index: number): NamedDoer | null {
  const [word, next, object] = [words[index]?.lower ?? '', words[index + 1]?.lower ?? '', words[index + 2]];
  const verb = verbAt([next]);
  const isDeed = verb?.form === 'third' && humanVerbs.has(verb.verb);
  const hasObject = ['NOUN', 'DET', 'PRON', 'ADJ', 'PROPN', 'NUM', 'CCONJ'].includes(object?.part ?? '');
  return departments.has(word) && isDeed && hasObject ? { label: labelOf(word), start: index, deed: index + 1 } : null;
}

/** "Job seekers search jobs", "IT staff assign tickets": people named by two words, where a clause begins. */
export function peopleAt(words: readonly Word[], index: number): NamedDoer | null {
  const [first, word, next] = [words[index], words[index + 1], words[index + 2]];
  if (first === undefined || word === undefined || next === undefined || !/^[a-z-]+$/.test(first.lower)) return null;
  const one = singularise(word.lower);
  const isMany = one !== word.lower || word.lower === 'staff';
  const isPeople = isMany && (isActor(word.lower) || agent.test(one)) && !machines.has(one) && !isContainerNoun(one);
  const verb = verbAt([next.lower]);
  const isDeed = verb?.form === 'base' && humanVerbs.has(verb.verb) && hasObject(words, index + 2, verb.verb);
  const isName = ['NOUN', 'PROPN'].includes(first.part) || departments.has(first.lower);
  if (!isPeople || !isDeed || !isName || isActor(first.lower) || verbAt([first.lower])?.form === 'gerund') return null;
  const known = actorIn(`${first.lower} ${word.lower}`);
  return { label: known ?? labelOf(`${first.lower} ${one}`), start: index, deed: index + 2 };
}

/** "Companies post jobs", "shelters list animals": houses that do what people do, one role each. */
export function houseAt(words: readonly Word[], index: number): NamedDoer | null {
  const word = words[index]?.lower ?? '';
  const one = singularise(word);
  if (!houses.has(one) || one === word) return null;
  const verb = verbAt([words[index + 1]?.lower ?? '']);
  const isDeed =
    verb?.form === 'base' && (humanVerbs.has(verb.verb) || /^(offer|hire|invite|adopt|share)$/.test(verb.verb));
  return isDeed && hasObject(words, index + 1, verb.verb)
    ? { label: labelOf(one), start: index, deed: index + 1 }
    : null;
}

/** "Sitters offer their services": people of a trade that no list of actors knows. */
export function tradeAt(words: readonly Word[], index: number): NamedDoer | null {
  const word = words[index]?.lower ?? '';
  const one = singularise(word);
  const verb = verbAt([words[index + 1]?.lower ?? '']);
  if (verb?.form !== 'base' || one === word || isActor(word) || machines.has(one) || isContainerNoun(one)) return null;
  if (!agent.test(one) || !(humanVerbs.has(verb.verb) || verb.verb === 'offer')) return null;
  return { label: labelOf(one), start: index, deed: index + 1 };
}

/** What is done to something: the verb is followed by it, or by a further verb that is. */
function hasObject(words: readonly Word[], verb: number, base: string): boolean {
  const after = words[verb + 1];
  const isFurther = /^(and|or|,)$/.test(after?.lower ?? '') && verbAt([words[verb + 2]?.lower ?? ''])?.form === 'base';
  return (
    isFurther ||
    /^(apply|register|vote|sign|search|bid|join)$/.test(base) ||
    ['NOUN', 'DET', 'PRON', 'ADJ', 'PROPN', 'NUM', 'VERB'].includes(after?.part ?? '')
  );
}

/** What such people are called as a role. */
export function labelOf(name: string): string {
  const label = name.length <= 2 ? name.toUpperCase() : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return label.replace(/^(Hr|It) /, (prefix) => prefix.toUpperCase());
}
