/** Takes a sentence apart into clauses: who, and a list of what they do (verbs) or what there is (nouns). */
import { actorNouns, isContainerNoun } from '../lexicon/container-words.ts';
import { capabilitiesInClause } from '../lexicon/capabilities.ts';
import { singularise } from '../lexicon/pluralise.ts';
import type { Word } from './language.ts';
import { verbAt, verbOfParticiple } from './verbs.ts';
import { wordSet } from './word-set.ts';

export interface Clause {
  /** The words before the modal, lower case, without articles; empty for the product itself or nobody. */
  subject: string;
  /** Label of the actor when the subject names one. */
  actor: string | null;
  /** `does`: a list of verbs; `has`: a list of nouns; `is`: what is to be built. */
  says: 'does' | 'has' | 'is';
  isDenied: boolean;
  /** Where it begins, its subject included. */
  start: number;
  words: Word[];
  /** "Walks can be sorted by date": what it is done to; null where somebody does it. */
  undergone: Word[] | null;
}

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
/** "We run a bakery" says who asks, not what is to be built. */
const livings = wordSet('run own operate organize organise sell are am host');
const having = wordSet(`
  have has having include includes including provide provides providing support supports supporting offer offers
  offering contain contains containing feature features featuring need needs consist consists comprise comprises
  incorporate incorporates with
`);
const wishing = wordSet('want wants need needs like wish wishes able');
const building = wordSet(`
  implement create build develop design make write code produce generate set need want
`);
const boundary = wordSet(', ; : . where which that who while whereas and but so when if once (');

/** In order of appearance; never empty for a sentence with words. */
export function splitClauses(said: readonly Word[]): Clause[] {
  const words = withoutThere(said);
  const heads = findHeads(words);
  const first = heads[0];
  const clauses: Clause[] = [];
  const before = words.slice(0, first?.start ?? words.length);
  if (before.some((word) => /\w/.test(word.text))) clauses.push(...openingClauses(before, first === undefined));
  for (const [index, head] of heads.entries()) {
    const body = trimEnd(words.slice(head.end, heads[index + 1]?.start ?? words.length));
    if (body.length > 0) clauses.push(headClause(head, body));
  }
  return clauses;
}

/** "There is an administrator who manages rooms" says that an administrator manages rooms. */
function withoutThere(words: readonly Word[]): readonly Word[] {
  if (words[0]?.lower !== 'there') return words;
  const start = words.findIndex((word, index) => index > 0 && !existing.has(word.lower));
  const who = words.findIndex(({ lower }, index) => index > start && index <= start + 5 && lower === 'who');
  const follows = words[who + 1]?.lower ?? '';
  if (start < 2 || who === -1 || verbAt([follows]) === null) return words;
  return [...words.slice(start, who), ...words.slice(who + 1)];
}

const existing = wordSet('is are will should must also be');

interface Head {
  /** First word of the subject. */
  start: number;
  /** First word of the body. */
  end: number;
  subject: Word[];
  isDenied: boolean;
  /** Behind "be" a participle says what is done to the subject. */
  isBeing: boolean;
}

function findHeads(words: readonly Word[]): Head[] {
  const heads: Head[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const last = heads.at(-1);
    if (word === undefined || index < (last?.end ?? 0)) continue;
    const deed = deedAt(words, index);
    if (deed !== null) {
      heads.push({ start: index, end: deed, subject: words.slice(index, deed), isDenied: false, isBeing: false });
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
  // "Signed-in guests see", at the beginning
  const isStanding = index <= 4 && words.slice(0, index).every(({ lower }) => standing.has(lower));
  if (before !== undefined && !boundary.has(before.lower) && !isStanding) return null;
  const isPronoun = ['she', 'he', 'they', 'everyone', 'everybody', 'anyone'].includes(word.lower);
  const isNamed = isActor(word.lower) && (word.lower !== singularise(word.lower) || word.lower === 'staff');
  const isPlural =
    isNamed ||
    (/(ers|ors|ists|ees|ians)$/.test(word.lower) &&
      (next.part === 'VERB' || ['NOUN', 'DET', 'PRON'].includes(words[index + 2]?.part ?? '')));
  if (!isPronoun && !isPlural) return null;
  const verb = verbAt([next.lower, words[index + 2]?.lower ?? '']);
  if (verb === null || verb.form === 'gerund' || having.has(next.lower)) return null;
  const isNounNext = verb.form === 'third' && isPlural;
  return isNounNext || (next.part === 'NOUN' && before === undefined && words.length < 4) ? null : index + 1;
}

const standing = wordSet('signed-in logged-in registered signed logged in - new all the');

/** Deeds of people rather than of products. */
const humanVerbs = wordSet(
  'see add edit mark manage create write approve enter confirm delete cancel answer check plan keep set post upload record publish accept get give move assign review send receive read find choose pay order book list report block remove reject',
);

/** "The gardener marks beds", "each tutor sees": one person of a trade, where a clause begins. */
function isAgent(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [
    words[index - 1]?.lower ?? '',
    words[index]?.lower ?? '',
    words[index + 1]?.lower ?? '',
  ];
  const verb = verbAt([next]);
  const isDeed = verb?.form === 'third' && humanVerbs.has(verb.verb);
  const isOpen =
    index === 1 ||
    boundary.has(words[index - 2]?.lower ?? '') ||
    (index <= 7 && circumstances.has(words[0]?.lower ?? ''));
  const isPerson = (agent.test(word) || isActor(word)) && !isContainerNoun(word) && !machines.has(word);
  return isOpen && /^(the|an?|our|each|every)$/.test(before) && isPerson && isDeed;
}

const agent = /^[a-z]{2,}(er|or|ist|ian)$/;
/** "For each roll the user records frames" */
const circumstances = wordSet('for on in at after before when once');
/** Named like people for what they do. */
const machines = wordSet(
  'timer counter calculator computer server printer scanner filter order number calendar folder letter newsletter register chapter header footer banner slider tracker planner folder ledger editor converter generator reminder poster',
);

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

/** "Expenses can be exported"; people who "can be assigned" are left to other readings. */
function isPassive({ isBeing, subject }: Head, body: readonly Word[]): boolean {
  const isThing = subject.length > 0 && subject.length <= 3 && ['NOUN', 'PROPN'].includes(subject.at(-1)?.part ?? '');
  return isBeing && isThing && actorIn(plain(subject)) === null && verbOfParticiple(body[0]?.lower ?? '') !== null;
}

/** Without articles, and without the capital that only opens a sentence. */
function withinSentence(words: readonly Word[]): Word[] {
  return words
    .filter((word) => !/^(the|all|an?)$/.test(word.lower))
    .map((word, index) => (index === 0 && /^[A-Z][a-z]/.test(word.text) ? { ...word, text: word.lower } : word));
}

function headClause(head: Head, body: Word[]): Clause {
  const subject = plain(head.subject);
  const first = body[0]?.lower ?? '';
  const isHaving = having.has(first) && !(first === 'support' && subject === '');
  return {
    subject,
    actor: head.subject.some((word, index) => index > 0 && /^[A-Z][a-z]/.test(word.text)) ? null : actorIn(subject),
    says: isHaving ? 'has' : 'does',
    isDenied: head.isDenied,
    start: head.subject[0]?.start ?? body[0]?.start ?? 0,
    undergone: isPassive(head, body) ? withinSentence(head.subject) : null,
    words: isHaving ? body.slice(first.startsWith('consist') ? 2 : 1) : body,
  };
}

/** What stands before any head: "Please implement a X for Y with Z", "A X where ...", "Search for recipes", "With a menu and a map". */
function openingClauses(words: readonly Word[], isWhole: boolean): Clause[] {
  const isContext = /^(we|i)$/.test(words[0]?.lower ?? '') && livings.has(words[1]?.lower ?? '');
  const text = trimEnd(trimStart(isContext ? words.slice(2) : words));
  const first = text[0]?.lower ?? '';
  const clause = (says: Clause['says'], body: Word[], subject = ''): Clause => ({
    subject,
    actor: actorIn(subject),
    says,
    isDenied: false,
    start: words[0]?.start ?? 0,
    undergone: null,
    words: body,
  });
  if (text.length === 0) return [];
  if (isContext) return [clause('is', text)];
  // "There are polls and a leaderboard" says what there is, unless it is the site itself
  const isThere = first === 'there' && /^(is|are)$/.test(text[1]?.lower ?? '');
  if (isThere && !holdsContainer(text.slice(2, 7))) return [clause('has', text.slice(2))];
  if (['no', 'without', 'not', 'never'].includes(first)) return [{ ...clause('has', text.slice(1)), isDenied: true }];
  if (
    building.has(first) &&
    (['a', 'an', 'the', 'me', 'us', 'my', 'our', 'and', 'up', 'another', 'one', 'new'].includes(text[1]?.lower ?? '') ||
      holdsContainer(text))
  )
    return [clause('is', text.slice(1))];
  if (having.has(first)) return [clause('has', text.slice(1))];
  const verb = verbAt(text.map((word) => word.lower));
  if (
    verb !== null &&
    verb.form !== 'third' &&
    !['a', 'an', 'the'].includes(first) &&
    !(text.length === 2 && verb.form === 'base' && isContainerNoun(text[1]?.lower ?? ''))
  )
    return [clause('does', text)];
  const split = text.findIndex(
    (word, at) => at > 0 && having.has(word.lower) && word.lower !== 'with' && word.part !== 'NOUN',
  );
  const isSaid = split > 0 && split <= 7 && !text.slice(0, split).some((word) => [',', ';'].includes(word.lower));
  if (isSaid) return [clause('has', text.slice(split + 1), plain(text.slice(0, split)))];
  const third = text.findIndex((word, at) => at > 0 && at <= 6 && ['is', 'are', 'was'].includes(word.lower));
  if (third > 0 && ['a', 'an', 'the', 'one'].includes(text[third + 1]?.lower ?? ''))
    return [clause('is', text.slice(third + 1), plain(text.slice(0, third)))];
  const action = text.findIndex(
    (word, at) => at > 0 && at <= 4 && word.part === 'VERB' && verbAt([word.lower]) !== null,
  );
  if (
    isWhole &&
    action > 0 &&
    (actorIn(plain(text.slice(0, action))) !== null ||
      isContainerNoun(plain(text.slice(0, action))) ||
      ['it', 'they', 'i', 'we'].includes(plain(text.slice(0, action))))
  )
    return [clause('does', text.slice(action), plain(text.slice(0, action)))];
  // "A timer counts down", "a map shows": the part does what its name says
  const part = text.findIndex(({ lower }, at) => at > 0 && at <= 4 && verbAt([lower])?.form === 'third');
  const does = plain(text.slice(0, part));
  const isPart = isWhole && part > 0 && /^(an?|the)$/.test(first) && (machines.has(does) || isServed(does));
  return [clause(isPart ? 'has' : 'is', text)];
}

const isServed = (part: string): boolean =>
  capabilitiesInClause(part).some(
    ({ capability }) => capability.isOfSite === true && capability.notServed === undefined,
  );

const holdsContainer = (words: readonly Word[]): boolean =>
  words
    .slice(0, 14)
    .some((word) =>
      /^(web)?(site|app|page)s?$|^(application|platform|system|portal|tool|software|dashboard|program|mini-program|game|shop|store)$/.test(
        word.lower,
      ),
    );

function trimStart(words: readonly Word[]): Word[] {
  let start = 0;
  const skipped = wordSet(`
  please additionally furthermore moreover also finally besides and but then so hi hello hey kindly just , - – —
  : i we 'd 'm would want need like looking you can could to
`);
  const isFiller = (word: Word | undefined) =>
    word !== undefined && (skipped.has(word.lower) || !/[\p{L}\p{N}]/u.test(word.text));
  while (isFiller(words[start])) start += 1;
  if (words[start]?.lower === 'in' && words[start + 1]?.lower === 'addition') return trimStart(words.slice(start + 2));
  return words.slice(start);
}

function trimEnd(words: readonly Word[]): Word[] {
  let end = words.length;
  const skipped = wordSet('and or but where which that who while so when whereas also as by');
  while (end > 0 && (skipped.has(words[end - 1]?.lower ?? '') || !/[\p{L}\p{N})%]/u.test(words[end - 1]?.text ?? '')))
    end -= 1;
  return words.slice(0, end);
}

function plain(words: readonly Word[]): string {
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

const isActor = (word: string): boolean => actorNouns.has(singularise(word));

/** "registered users" and "teachers" name actors; "the website" does not. */
function actorIn(subject: string): string | null {
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
