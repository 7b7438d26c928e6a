/** Where the clauses of a sentence begin: a subject with a modal, a grant ("lets people ...") or a deed. */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { actorIn, agent, isActor, isKnownByTwo, machines, plain } from './actor-in.ts';
import type { Word } from './language.ts';
import {
  departmentAt,
  houseAt,
  humanVerbs,
  isSeat,
  labelOf,
  peopleAt,
  tradeAt,
  type NamedDoer,
} from './named-doers.ts';
import { verbAt } from './verbs.ts';
import { wordSet } from './word-set.ts';

const modals = wordSet(`
  should must shall can could may might will would 'll cannot
`);

const filler = wordSet(`
  also be able to always then easily even the ability allowed enabled only just directly quickly simply
  optionally both either not n't never successfully
`);

const granting = wordSet(`
  allow allows allowing enable enables enabling let lets letting permit permits permitting help helps helping
  assist assists assisting empower empowers ask asks prompt prompts require requires encourage encourages
`);

export const having = wordSet(`
  have has having include includes including provide provides providing support supports supporting offer offers
  offering contain contains containing feature features featuring need needs consist consists comprise comprises
  incorporate incorporates with
`);
const wishing = wordSet('want wants need needs like wish wishes able');

const boundary = wordSet(', ; : . where which that who while whereas and but so when if once (');

export interface Head {
  /** First word of the subject. */
  start: number;
  /** First word of the body. */
  end: number;
  subject: Word[];
  isDenied: boolean;
  /** Who does it, where that is a house: "companies post jobs". */
  actor?: string;
  /** Behind "be" a participle says what is done to the subject. */
  isBeing: boolean;
}

export function findHeads(words: readonly Word[]): Head[] {
  const heads: Head[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const last = heads.at(-1);
    if (word === undefined || index < (last?.end ?? 0)) continue;
    const deed = deedAt(words, index);
    if (deed !== null) {
      const isWider =
        /^(other|their|his|her|our|your|my)$/.test(words[index - 1]?.lower ?? '') || isNamedByTwo(words, index);
      const start = isWider ? index - 1 : index;
      const subject = isNamedByTwo(words, index) ? words.slice(start, deed) : subjectOf(words, index, deed);
      const seat =
        isSeat(words[index]?.lower ?? '', true) && isAgent(words, index) ? labelOf(words[index]?.lower ?? '') : null;
      const actor = doerAt(words, index)?.label ?? seat ?? (isOwnerAt(words, index) ? 'Administrator' : null);
      heads.push({ start, end: deed, subject, isDenied: false, isBeing: false, ...(actor !== null && { actor }) });
      continue;
    }
    if (/^(is|are)$/.test(word.lower) && handled.has(words[index + 1]?.lower ?? '')) {
      const start = subjectStart(words, index, last?.end ?? 0);
      const subject = words.slice(start, index);
      const noun = subject.at(-1);
      const isThing = noun?.part === 'NOUN' && !isContainerNoun(noun.lower) && subject.length <= 3;
      if (isThing && actorIn(plain(subject)) === null) {
        heads.push({ start, end: index + 1, subject, isDenied: false, isBeing: true });
        continue;
      }
    }
    const isWish = wishing.has(word.lower) && words[index + 1]?.lower === 'to' && index > 0;
    if (modals.has(word.lower) || isWish) {
      const start = subjectStart(words, index, last?.end ?? 0);
      // "Guests see their visits, can cancel them": the same guests
      const isShared = start === index && last !== undefined && /^(,|and)$/.test(words[index - 1]?.lower ?? '');
      heads.push(headFrom(words, start, index + 1, isShared ? last.subject : words.slice(start, index)));
    } else if (granting.has(word.lower)) {
      const to = words.findIndex(
        (other, at) => at > index + 1 && at <= index + 7 && (other.lower === 'to' || isDoing(words, at, index)),
      );
      const start = last !== undefined && index === last.end ? last.start : index;
      const subjectEnd = to === -1 ? -1 : to;
      if (
        subjectEnd !== -1 &&
        !words
          .slice(index + 1, to)
          .some((other) => boundary.has(other.lower) && other.lower !== 'and' && other.lower !== ',')
      ) {
        if (start !== index) heads.pop();
        heads.push(headFrom(words, start, to + 1, words.slice(index + 1, to)));
      } else if (/^lets?(ting)?$|^helps?(ing)?$/.test(word.lower)) {
        const verb = words.findIndex(
          (other, at) => at > index + 1 && at <= index + 4 && verbAt([other.lower])?.form === 'base',
        );
        if (verb !== -1) {
          if (start !== index) heads.pop();
          heads.push(headFrom(words, start, verb, words.slice(index + 1, verb)));
        }
      }
    }
  }
  return heads;
}

/** Behind "who" it is the person named before it. */
function subjectOf(words: readonly Word[], index: number, deed: number): Word[] {
  if (words[index]?.lower !== 'who') return words.slice(index, deed);
  return words.slice(index - 2, index).filter(({ lower }) => lower !== ',');
}

/** "Parts are kept in stock": done to records as a matter of course. */
const handled = wordSet('kept shown listed sorted stored recorded grouped filtered displayed');

/** "assist users in completing orders" */
function isDoing(words: readonly Word[], at: number, granting: number): boolean {
  const isAid = /^(assist|help)/.test(words[granting]?.lower ?? '');
  return isAid && words[at]?.lower === 'in' && verbAt([words[at + 1]?.lower ?? ''])?.form === 'gerund';
}

/** "Visitors write reviews", "she keeps poems": an actor with a verb in the present; gives the verb's place. */
function deedAt(words: readonly Word[], index: number): number | null {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || next === undefined) return null;
  if (isAgent(words, index)) return index + 1;
  // "The caretaker, who marks them", and further deeds of "the vet, who ..."
  if (word.lower === 'who' && isPersonBefore(words, index)) {
    const verb = verbAt([next.lower, words[index + 2]?.lower ?? '']);
    return verb !== null && verb.form !== 'gerund' && !having.has(next.lower) ? index + 1 : null;
  }
  // "Signed-in guests see", at the beginning
  const isStanding = index <= 4 && words.slice(0, index).every(({ lower }) => standing.has(lower));
  // "And other members sign up"
  const isOther = before?.lower === 'other' && boundary.has(words[index - 2]?.lower ?? '');
  if (before !== undefined && !boundary.has(before.lower) && !isStanding && !isOther) return null;
  const place = placeAfter(words, index);
  if (place !== null) return place;
  const doer = doerAt(words, index);
  if (doer !== null) return doer.deed;
  const isPronoun = pronouns.has(word.lower) || isOwnerAt(words, index);
  const isNamed = isActor(word.lower) && (word.lower !== singularise(word.lower) || word.lower === 'staff');
  const isPlural =
    isNamed ||
    (/(ers|ors|ists|ees|ians)$/.test(word.lower) &&
      (next.part === 'VERB' || ['NOUN', 'DET', 'PRON'].includes(words[index + 2]?.part ?? '')));
  if (!isPronoun && !isPlural) return null;
  const verb = verbAt([next.lower, words[index + 2]?.lower ?? '']);
  // "Sitters offer their services" is done by them; "courses offer exercises" is not.
  const offered = words[index + 2];
  const isOffer =
    next.lower === 'offer' && (/^(their|an?|the)$/.test(offered?.lower ?? '') || (isNamed && offered?.part === 'NOUN'));
  if (verb === null || verb.form === 'gerund' || (having.has(next.lower) && !isOffer)) return null;
  const isNounNext = verb.form === 'third' && isPlural;
  return isNounNext || (next.part === 'NOUN' && before === undefined && words.length < 4) ? null : index + 1;
}

/** Houses, trades, departments and people named by two words, where a clause begins. */
function doerAt(words: readonly Word[], index: number): NamedDoer | null {
  const before = words[index - 1]?.lower;
  if (before !== undefined && !boundary.has(before)) return null;
  return houseAt(words, index) ?? peopleAt(words, index) ?? departmentAt(words, index) ?? tradeAt(words, index);
}

/** Whoever that is. */
const pronouns = wordSet('she he they everyone everybody anyone anybody others somebody');

/** "... and I confirm or decline it": who has the product built decides. */
const isOwnerAt = (words: readonly Word[], index: number): boolean =>
  index > 0 &&
  /^(i|we)$/.test(words[index]?.lower ?? '') &&
  /^(confirm|accept|approve|decline|reject|answer|decide|check)$/.test(words[index + 1]?.lower ?? '');

/** "Neighbours in our building report": people of a place or a group, then their deed. */
function placeAfter(words: readonly Word[], index: number): number | null {
  const [word, link] = [words[index], words[index + 1]];
  const isPeople = word !== undefined && isActor(word.lower) && word.lower !== singularise(word.lower);
  if (!isPeople || !/^(in|of|at|on|from)$/.test(link?.lower ?? '')) return null;
  for (let at = index + 3; at <= index + 5; at += 1) {
    const [before, verb] = [words[at - 1], words[at]];
    if (before === undefined || verb === undefined || boundary.has(verb.lower)) return null;
    const found = verbAt([verb.lower, words[at + 1]?.lower ?? '']);
    const follows = words[at + (found?.length ?? 1)]?.part ?? '';
    const isDeed = found?.form === 'base' && humanVerbs.has(found.verb) && !having.has(verb.lower);
    if (isDeed && before.part === 'NOUN' && follows !== '' && !['ADP', 'PUNCT', 'AUX'].includes(follows)) return at;
  }
  return null;
}

/** "..., who" behind somebody. */
function isPersonBefore(words: readonly Word[], index: number): boolean {
  const at = words[index - 1]?.lower === ',' ? index - 2 : index - 1;
  const word = words[at]?.lower ?? '';
  // "Visitors who sign in see prices" says which visitors
  const isOpen = at === index - 2 || word === singularise(word);
  return isOpen && (isActor(word) || agent.test(word)) && !isContainerNoun(word) && !machines.has(word);
}

const standing = wordSet('signed-in logged-in registered signed logged in - new all the');

/** "The gardener marks beds", "each tutor sees": one person of a trade, where a clause begins. */
function isAgent(words: readonly Word[], at: number): boolean {
  // "The facility manager adds spots"
  const isLong = isNamedByTwo(words, at);
  const index = isLong ? at - 1 : at;
  const [before, word, next] = [words[index - 1]?.lower ?? '', words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  const verb = verbAt([next]);
  const isDeed = verb?.form === 'third' && humanVerbs.has(verb.verb);
  const isOpen =
    index === 1 ||
    boundary.has(words[index - 2]?.lower ?? '') ||
    (index <= 7 && circumstances.has(words[0]?.lower ?? ''));
  const isPerson =
    ((agent.test(word) || isActor(word)) && !isContainerNoun(word) && !machines.has(word)) ||
    isSeat(word, index > 1 || (words[0]?.start ?? 0) > 0);
  return isOpen && /^(the|an?|our|each|every|their|his|her|your|my)$/.test(before) && isPerson && isDeed;
}

/** People named by two words that the lists know: their first word stands before. */
const isNamedByTwo = (words: readonly Word[], index: number): boolean =>
  index > 1 && isKnownByTwo(`${words[index - 1]?.lower} ${words[index]?.lower}`);

/** "For each roll the user records frames" */
const circumstances = wordSet('for on in at after before when once');

function headFrom(words: readonly Word[], start: number, from: number, subject: Word[]): Head {
  let end = from;
  let isDenied = words[from - 1]?.lower === 'cannot';
  while (filler.has(words[end]?.lower ?? '')) {
    if (['not', "n't", 'never'].includes(words[end]?.lower ?? '')) isDenied = true;
    end += 1;
  }
  // "can grant themselves": a granting verb right behind is read as the next head
  const isBeing = words[from]?.lower === 'be' && end === from + 1;
  return { start, end, subject, isDenied, isBeing };
}

/** Walks back from a modal over its subject; at most six words and not past the end of the last head. */
function subjectStart(words: readonly Word[], modal: number, floor: number): number {
  let start = modal;
  while (start > floor && modal - start < 6) {
    const previous = words[start - 1];
    if (previous === undefined) break;
    const joins =
      previous.lower === 'and' &&
      start > floor + 1 &&
      isActor(words[start]?.lower ?? '') &&
      isActor(words[start - 2]?.lower ?? '');
    if (boundary.has(previous.lower) && !joins) break;
    start -= 1;
  }
  return start;
}
