/** Takes a sentence apart into clauses: who, and a list of what they do (verbs) or what there is (nouns). */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { houses } from '../lexicon/houses.ts';
import { capabilitiesInClause } from '../lexicon/capabilities.ts';
import { actorIn, machines, plain } from './actor-in.ts';
import { findHeads, having, type Head } from './find-heads.ts';
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

/** "We run a bakery" says who asks, not what is to be built. */
const livings = wordSet('run own operate organize organise are am host');

const building = wordSet(`
  implement create build develop design make write code produce generate set need want
`);

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

/** "Singers say whether they will come": they say that they attend. */
function asAnswer(head: Head, body: readonly Word[]): Clause | null {
  const at = head.subject.findIndex(({ lower }) => lower === 'whether' || lower === 'if');
  const first = body[0];
  const isAnswer =
    at >= 2 &&
    answering.has(head.subject[at - 1]?.lower ?? '') &&
    /^(come|join|attend|participate|play|be)$/.test(first?.lower ?? '');
  if (!isAnswer || first === undefined) return null;
  const subject = head.subject.slice(0, at - 1);
  const words: Word[] = [
    { ...first, text: 'attend', lower: 'attend', part: 'VERB' },
    { ...first, text: 'them', lower: 'them', part: 'PRON' },
  ];
  return {
    subject: plain(subject),
    actor: actorIn(plain(subject)),
    says: 'does',
    isDenied: false,
    start: subject[0]?.start ?? first.start,
    undergone: null,
    words,
  };
}

const answering = wordSet('say tell answer confirm indicate note mark state');

function headClause(head: Head, body: Word[]): Clause {
  const answer = asAnswer(head, body);
  if (answer !== null) return answer;
  const subject = plain(head.subject);
  const first = body[0]?.lower ?? '';
  const isHaving =
    having.has(first) &&
    !(first === 'support' && subject === '') &&
    !(first === 'offer' && (head.actor ?? actorIn(subject)) !== null);
  return {
    subject,
    actor:
      head.actor ??
      (head.subject.some((word, index) => index > 0 && /^[A-Z][a-z]/.test(word.text)) ? null : actorIn(subject)),
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
  // "I own six flats" says what is kept.
  const isOwned =
    words[1]?.lower === 'own' && (words[2]?.part === 'NUM' || /^(several|many|some|a)$/.test(words[2]?.lower ?? ''));
  if (isContext && isOwned) return [clause('has', text)];
  if (isContext) return [clause('is', text)];
  // "We sell candles": it is sold there
  if (/^(we|i)$/.test(words[0]?.lower ?? '') && words[1]?.lower === 'sell') return [clause('does', words.slice(1))];
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
  if (namesKind(text)) return [clause('is', text)];
  if (
    verb !== null &&
    verb.form !== 'third' &&
    !['a', 'an', 'the'].includes(first) &&
    !(text.length === 2 && verb.form === 'base' && isContainerNoun(text[1]?.lower ?? '')) &&
    !namesHouse(text)
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
  // "A hiking club publishes hikes": what is to be built is the club's, and this is what it does
  const isHouse =
    part > 1 &&
    houses.has(text[part - 1]?.lower ?? '') &&
    text[part + 1]?.part !== 'AUX' &&
    (text[part + 1]?.part !== 'VERB' || text[part + 1]?.lower.endsWith('s') === true);
  if (isHouse && /^(an?|the|our|my)$/.test(first) && !having.has(text[part]?.lower ?? ''))
    return [clause('is', [...siteFor(text[0]), ...text.slice(0, part)]), clause('does', text.slice(part))];
  const isPart = isWhole && part > 0 && /^(an?|the)$/.test(first) && (machines.has(does) || isServed(does));
  return [clause(isPart ? 'has' : 'is', text)];
}

/** "Help desk for the school", "Book club for mothers": the first word says which desk or club it is. */
const namesHouse = ([first, second, third]: readonly Word[]): boolean =>
  /^(help|service|support|book|work|trade|repair|swap|lend|share)$/.test(first?.lower ?? '') &&
  /^(desk|club|group|shop|market|exchange|board|register|centre|center)$/.test(second?.lower ?? '') &&
  (third === undefined || /^(for|of|at|in|with|where)$/.test(third.lower));

/** "Booking site for a barber", "a tool sharing platform": the deed says which kind of product it is. */
function namesKind(words: readonly Word[]): boolean {
  const at = words.findIndex(
    ({ lower }, index) =>
      index > 0 &&
      index <= 4 &&
      (isContainerNoun(lower) || (index === 1 && isBook(lower))) &&
      isGerund(words[index - 1]),
  );
  const next = words[at + 1];
  const isEnd = next === undefined || /^(for|of|where|that|which|with|in|to|on|,|;|:|\.)$/.test(next.lower);
  return at > 0 && isEnd;
}

/** "Reading log" */
const isBook = (word: string): boolean => /^(log|logbook|diary|journal)$/.test(word);

const isGerund = (word: Word | undefined): boolean =>
  word !== undefined && word.lower.endsWith('ing') && verbAt([word.lower])?.form === 'gerund';

/** What a house has built is a site for it. */
function siteFor(first: Word | undefined): Word[] {
  const at = first?.start ?? 0;
  return [
    { text: 'site', lower: 'site', part: 'NOUN', start: at, end: at },
    { text: 'for', lower: 'for', part: 'ADP', start: at, end: at },
  ];
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
