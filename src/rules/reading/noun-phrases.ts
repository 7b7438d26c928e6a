/** Finds what an object or a subject is about: things of the lexicon first, then nouns that nobody knows. */
import { actorNouns, isContainerNoun } from '../lexicon/container-words.ts';
import { isNever } from '../lexicon/faint-nouns.ts';
import type { LexiconEntity } from '../lexicon/lexicon-entity.ts';
import { entitiesForNoun } from '../lexicon/lexicon.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { isAttribute } from './attributes.ts';
import type { Word } from './language.ts';
import { isSense, isSuffix } from './noun-senses.ts';
import { verbAt, verbOfNoun } from './verbs.ts';
import { wordSet } from './word-set.ts';

export interface NounHit {
  /** Singular, lower case. */
  noun: string;
  known: LexiconEntity | null;
  start: number;
  /** No word of the concept: an action that leaves a record stands for it. */
  isImplied?: boolean;
  /** A noun of no known meaning stands before it: "customer service", "car rental services". */
  isModified?: boolean;
}

const prepositions = wordSet(`
  of for to with by from on in at about into through via based that which who where when including such like
  within between during according without using under over across as than ( ) 's ' , and or / under against
  among per not after before so via is are be
`);

/** Which nouns that the lexicon does not know may name a thing: `change` takes vague ones too ("set goals"), because people keep what they make;
 * `managed` takes deeds as well ("admission management" keeps admissions). */
export type Unknown = 'none' | 'plain' | 'change' | 'managed';

/** Prepositions that open a circumstance rather than the object: "practice at their own pace". */
const aside = wordSet('at with by from over through during within under without between');

/** In order; the head of the first phrase first. Each run of words between prepositions gives one at most. */
export function findNouns(words: readonly Word[], domain: string | undefined, unknown: Unknown): NounHit[] {
  const hits: NounHit[] = [];
  const isAside = aside.has(words[0]?.lower ?? '');
  let lead = 0;
  for (const [index, run] of runs(words).entries()) {
    // "a list of zorbles", "different types of zorbles": the noun behind the suffix leads
    const isNamed = (unknown === 'change' || unknown === 'managed' || lead > 0) && index === lead;
    const hit = nounOfRun(run, domain, index === lead && !isAside ? unknown : 'none', isNamed);
    const isLeading = index === lead;
    if (isLeading && run.every((word) => isHollowHead(word) || word.part !== 'NOUN') && leads(words, run)) lead += 1;
    // "information for customers" is none about customers
    if (!isLeading && hit !== null && isPerson(hit.noun)) continue;
    if (hit !== null && !hits.some((other) => other.noun === hit.noun)) hits.push(hit);
  }
  return hits;
}

/** "A list of zorbles", "information about zorbles" */
function leads(words: readonly Word[], run: readonly Word[]): boolean {
  const next = words[words.indexOf(run.at(-1) ?? run[0] ?? ({} as Word)) + 1]?.lower ?? ''; // an empty run is never made
  return ['of', 'about', 'on', 'regarding', 'such', 'including', 'like'].includes(next);
}

/** "Services provided by freelancers" are services. */
function isParticiple(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  const isEnd = next === undefined || prepositions.has(next.lower);
  return word?.part === 'VERB' && /(ed|en|made|sent)$/.test(word.lower) && before?.part === 'NOUN' && isEnd;
}

function runs(words: readonly Word[]): Word[][] {
  const all: Word[][] = [];
  let current: Word[] = [];
  for (const [index, word] of words.entries()) {
    if (isParticiple(words, index)) continue;
    if (prepositions.has(word.lower) || !/[\p{L}\p{N}]/u.test(word.text)) {
      if (current.length > 0) all.push(current);
      current = [];
    } else current.push(word);
  }
  if (current.length > 0) all.push(current);
  return all;
}

/** Longest known phrase that ends at the head; where the head says nothing by itself ("order information", "ticket price") the noun before it counts. */
function nounOfRun(
  run: readonly Word[],
  domain: string | undefined,
  unknown: Unknown,
  isNamed: boolean,
): NounHit | null {
  if (isDrawing(run)) return null;
  const kept = unknown === 'none' ? null : historyOf(run, domain);
  if (kept !== null) return kept;
  for (let end = withoutService(run); end > 0; end -= 1) {
    const word = run[end - 1];
    if (word === undefined) break;
    const isBare = end > 1 && isSuffix(word) && knownAt(run, end - 1, domain) !== null;
    const hit = isBare ? null : knownAt(run, end, domain, isNamed);
    if (hit !== null && (end === run.length || !isPerson(hit.noun) || personRecords.has(run[end]?.lower ?? '')))
      return hit;
    if (!isBare && !isHollowHead(word)) break;
  }
  return unknown === 'none' ? null : unknownNoun(run, unknown);
}

/** "Car rental services" are about cars. */
function withoutService(run: readonly Word[]): number {
  const [deed, last] = [run.at(-2)?.lower ?? '', run.at(-1)?.lower ?? ''];
  const isService =
    run.length > 2 && /^services?$/.test(last) && /^(rental|booking|reservation|hire|delivery)$/.test(deed);
  return isService ? run.length - 1 : run.length;
}

/** "Ride history" and "winning records" are records of rides and of winning, where those are no things themselves. */
function historyOf(run: readonly Word[], domain: string | undefined): NounHit | null {
  const [before, last] = [run.at(-2), run.at(-1)];
  if (before === undefined || !/^(history|histories|records)$/.test(last?.lower ?? '')) return null;
  const isDeed =
    ['NOUN', 'VERB', 'ADJ'].includes(before.part) &&
    (/(ing|tion|ment|sion)$/.test(before.lower) || before.part === 'NOUN');
  const isOther =
    unkept.test(before.lower) || isContainerNoun(before.lower) || actorNouns.has(singularise(before.lower));
  if (
    !isDeed ||
    isOther ||
    !isWordy(before) ||
    knownAt(run, run.length, domain) !== null ||
    knownAt(run, run.length - 1, domain) !== null
  )
    return null;
  return { noun: `${singularise(before.lower)} record`, known: null, start: before.start };
}

/** What a page or another feature remembers. */
const unkept =
  /^(browsing|search|chat|message|messaging|conversation|viewing|past|personal|own|related|detailed|relevant|existing|previous|historical|corresponding|saved|view|version|their|all)$/;

/** "A bar chart" is about no bars. */
function isDrawing(run: readonly Word[]): boolean {
  const [kind, head] = [run.at(-2)?.lower ?? '', run.at(-1)?.lower ?? ''];
  return /^(charts?|graphs?|diagrams?)$/.test(head) && /^(bar|line|pie|column|area|donut|doughnut|scatter)$/.test(kind);
}

/** The lexicon's entity for the longest phrase that ends there, in a sense that the words before it or the domain support. */
function knownAt(run: readonly Word[], end: number, domain: string | undefined, isNamed = false): NounHit | null {
  for (let start = Math.max(0, end - 4); start < end; start += 1) {
    const phrase = joined(run.slice(start, end));
    const word = run[start];
    const isSingle = end - start === 1;
    const behind = run[end];
    const isDeed = isVerbal(run, start, end) && !(behind !== undefined && isSuffix(behind));
    if (word === undefined || (isSingle && isContainerNoun(phrase) && !(isNamed && isMade(phrase))) || isDeed) continue;
    const known = entitiesForNoun(phrase, domain)[0];
    if (known === undefined || isNever(phrase)) continue;
    // "manual data entry" speaks of no manuals
    if (isSingle && word.part === 'ADJ' && singularise(phrase) === phrase) continue;
    const before = run[start - 1];
    const isModified = before !== undefined && isModifier(before);
    if (
      singularise(phrase) === 'menu' &&
      /^(navigation|main|side|top|system|user|dropdown|drop-down|clear)$/.test(before?.lower ?? '')
    )
      continue;
    if (isSingle && !isSense(phrase, known, domain, isModified)) continue;
    return { noun: singularise(phrase), known, start: word.start, ...(isModified ? { isModified } : {}) };
  }
  return null;
}

/** Words for the product or its owner that are records where people keep them: "manage enterprises", "compare tools". */
const isMade = (phrase: string): boolean =>
  phrase === 'tools' ||
  /^(enterprise|compan(y|ies)|organi[sz]ation|business|brand|database|process(es)?|industr(y|ies))s?$/.test(phrase);

/** A noun or a gerund in front of a noun changes what it means; an adjective does not. */
function isModifier(word: Word): boolean {
  if (isContainerNoun(word.lower) || actorNouns.has(singularise(word.lower))) return false;
  if (timely.has(word.lower)) return false;
  const isThing = word.part !== 'ADJ' && !word.lower.endsWith('ed') && entitiesForNoun(word.lower).length > 0;
  return isThing || ['NOUN', 'PROPN'].includes(word.part) || (word.part === 'VERB' && word.lower.endsWith('ing'));
}

/** Gerunds that say when or how, not of what kind. */
const timely = wordSet(
  'existing remaining following upcoming missing outstanding ongoing pending corresponding matching interesting trending incoming outgoing',
);

/** Says what is looked at of a thing rather than which thing: behind it the noun before is looked for. */
const isHollowHead = (word: Word): boolean =>
  isSuffix(word) ||
  isContainerNoun(word.lower) ||
  isAttribute(singularise(word.lower)) ||
  verbOfNoun(word.lower) !== null ||
  /^(ago|etc|online|together|situation|progress|performance|method|methods|rights?|trends?)$/.test(word.lower);

const isPerson = (noun: string): boolean => actorNouns.has(noun);

/** "Customer support" is no list of customers; "customer records" is. */
const personRecords = wordSet(
  'information info records record data profile profiles details list lists file files management accounts account directory database',
);

/** "record" in "record expenses" is what is done, not what is kept. */
const isVerbal = (run: readonly Word[], start: number, end: number): boolean =>
  end - start === 1 && start === 0 && end < run.length && run[start]?.part === 'VERB';

function unknownNoun(run: readonly Word[], unknown: Unknown): NounHit | null {
  let end = run.length;
  const isLong = run.length > 1;
  // "Report an absence": what is counted and made is a thing, whatever it ends in
  const isCounted = unknown === 'change' && /^an?$/.test(run[0]?.lower ?? '') && run.length === 2;
  const kind = unknown === 'managed' ? unknown : isLong ? 'change' : unknown;
  const isThing = (word: Word | undefined): boolean =>
    isThingNoun(word, kind, isLong) || (isCounted && isMadeNoun(word));
  while (end > 0 && !isThing(run[end - 1])) {
    const word = run[end - 1];
    if (word === undefined || !isHollowHead(word)) return null;
    end -= 1;
  }
  const head = run[end - 1];
  if (head === undefined) return null;
  const before = run[end - 2];
  const isCompound =
    before !== undefined &&
    isModifier(before) &&
    (isWordy(before) || /^[a-z]{2}$/.test(before.lower)) &&
    !isAttribute(before.lower) &&
    before.lower.length <= 14;
  const isMake = unknown === 'change' || unknown === 'managed';
  if (isAbstract(head.lower) && (!isCompound || head.lower === singularise(head.lower)) && !isMake) return null;
  const phrase = isCompound ? `${before.lower} ${head.lower}` : head.lower;
  const noun = singularise(phrase);
  const isBrand = head.part === 'PROPN' && /^[A-Z]/.test(head.text) && head.lower === singularise(head.lower);
  if (isBrand) return null;
  if (isContainerNoun(noun) || shownOtherwise.test(noun) || isNever(noun) || isNever(head.lower)) return null;
  const isRecordOf = end === run.length || personRecords.has(run[end]?.lower ?? '');
  if (actorNouns.has(noun) && (anybody.test(noun) || !isRecordOf)) return null;
  return { noun, known: null, start: (isCompound ? before : head).start };
}

/** Accounts, not records. */
const anybody =
  /^(users?|visitor|guest|person|people|everyone|anyone|public|admin|administrator|system administrator|registered user)$/;

/** What pages and features of their own show. */
const shownOtherwise =
  /(^| )(ranking|leaderboard|standing|calendar|map|cart|chart|graph|reminder|notification|statistic)$/;

/** "Trend" alone is no record; "industry trends" are. */
const isAbstract = (word: string): boolean => vague.has(singularise(word));

const vague = wordSet(`
  activity need world life way level goal interest knowledge skill thing term point rule mode purpose community
  market industry field technology internet user code link reading help support progress performance history
  tool request file trend record entry idea person people friend family group language environment network
  insight communication interaction effect effectiveness efficiency pattern situation demand requirement
  standard practice relationship decision opportunity value change order case lot range variety convenience
  advantage benefit analytics ability behavior behaviour engagement loading transmission device size screen
  internet criteria keyword statistic learning step growth success strategy side color colour gray pay cash
  crypto seat space set control style end base business rights right
`);

const isMadeNoun = (word: Word | undefined): boolean =>
  word?.part === 'NOUN' && isWordy(word) && /(ance|ence)$/.test(word.lower) && !isAbstract(word.lower);

function isThingNoun(word: Word | undefined, unknown: Unknown, isLong: boolean): word is Word {
  if (word === undefined || !isWordy(word)) return false;
  // "browse walks": the tagger takes such plurals for verbs
  const isMistaken = word.part === 'VERB' && /[^s]s$/.test(word.lower) && !isLong;
  if (word.part !== 'NOUN' && word.part !== 'PROPN' && !isMistaken) return false;
  const noun = singularise(word.lower);
  if (isContainerNoun(noun)) return false;
  const isPlural = word.lower !== noun;
  if (isPlural && (unknown === 'change' || unknown === 'managed')) return !isAttribute(noun);
  if (isAbstract(noun) || isAttribute(noun)) return false;
  if (isPlural) return true;
  if (unknown === 'managed' && word.part === 'NOUN' && word.lower.length > 4) return !/(management|ing)$/.test(noun);
  return (
    !/(ing|tion|sion|ment|ness|ity|ance|ence|ency|ancy|ism|ship|ics)$/.test(noun) &&
    verbAt([word.lower])?.form !== 'gerund'
  );
}

/** Words of one letter case that name no property of every object, as "constructor" does. */
const isWordy = (word: Word): boolean => /^[a-z]{3,24}$/.test(word.lower) && !(word.lower in {});

const joined = (words: readonly Word[]): string => words.map((word) => word.lower).join(' ');
