/** Finds what an object or a subject is about: things of the lexicon first, then nouns that nobody knows. */
import { actorNouns, isContainerNoun } from '../lexicon/container-words.ts';
import type { LexiconEntity } from '../lexicon/lexicon-entity.ts';
import { entitiesForNoun } from '../lexicon/lexicon.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { isAttribute } from './attributes.ts';
import type { Word } from './language.ts';
import { verbAt } from './verbs.ts';
import { wordSet } from './word-set.ts';

export interface NounHit {
  /** Singular, lower case. */
  noun: string;
  known: LexiconEntity | null;
  start: number;
}

const prepositions = wordSet(`
  of for to with by from on in at about into through via based that which who where when including such like
  within between during according without using under over across as than ( ) 's ' , and or / under against
  among per not after before so via is are be
`);

/** Which nouns that the lexicon does not know may name a thing: `change` takes vague ones too ("set goals"), because people keep what they make. */
export type Unknown = 'none' | 'plain' | 'change';

/** Prepositions that open a circumstance rather than the object: "practice at their own pace". */
const aside = wordSet('at with by from over through during within under without between');

/** In order; the head of the first phrase first. Each run of words between prepositions gives one at most. */
export function findNouns(words: readonly Word[], domain: string | undefined, unknown: Unknown): NounHit[] {
  const hits: NounHit[] = [];
  const isAside = aside.has(words[0]?.lower ?? '');
  for (const [index, run] of runs(words).entries()) {
    const hit = nounOfRun(run, domain, index === 0 && !isAside ? unknown : 'none');
    if (hit !== null && !hits.some((other) => other.noun === hit.noun)) hits.push(hit);
  }
  return hits;
}

function runs(words: readonly Word[]): Word[][] {
  const all: Word[][] = [];
  let current: Word[] = [];
  for (const word of words) {
    if (prepositions.has(word.lower) || !/[\p{L}\p{N}]/u.test(word.text)) {
      if (current.length > 0) all.push(current);
      current = [];
    } else current.push(word);
  }
  if (current.length > 0) all.push(current);
  return all;
}

/** Longest known phrase that ends at the head; a container at the head ("order information") gives way to the noun before it. */
function nounOfRun(run: readonly Word[], domain: string | undefined, unknown: Unknown): NounHit | null {
  for (let end = run.length; end > 0; end -= 1) {
    for (let start = Math.max(0, end - 4); start < end; start += 1) {
      const phrase = joined(run.slice(start, end));
      if (end - start === 1 && isContainerNoun(phrase)) continue;
      const known = entitiesForNoun(phrase, domain)[0];
      if (end - start === 1 && hollow.has(singularise(phrase)) && known?.domain !== domain) continue;
      const word = run[start];
      const isHead =
        end === run.length || !actorNouns.has(singularise(phrase)) || personRecords.has(run[end]?.lower ?? '');
      if (known !== undefined && word !== undefined && isHead && !isVerbal(run, start, end))
        return { noun: singularise(phrase), known, start: word.start };
    }
  }
  return unknown === 'none' ? null : unknownNoun(run, unknown);
}

/** Too general by themselves to mean what the lexicon files under them: a record may be music, but hardly ever is. */
const hollow = wordSet('record resource entry website site case point page lead play result vote element module');

/** "Customer support" is no list of customers; "customer records" is. */
const personRecords = wordSet(
  'information info records record data profile profiles details list lists file files management accounts account directory database',
);

/** "record" in "record expenses" is what is done, not what is kept. */
const isVerbal = (run: readonly Word[], start: number, end: number): boolean =>
  end - start === 1 && start === 0 && end < run.length && run[start]?.part === 'VERB';

function unknownNoun(run: readonly Word[], unknown: Unknown): NounHit | null {
  let end = run.length;
  while (end > 0 && !isThingNoun(run[end - 1], unknown)) {
    if (!isContainerNoun(run[end - 1]?.lower ?? '') && !/^(ago|etc|online|together)$/.test(run[end - 1]?.lower ?? ''))
      return null;
    end -= 1;
  }
  const head = run[end - 1];
  if (head === undefined) return null;
  const before = run[end - 2];
  const isCompound =
    before !== undefined &&
    (before.part === 'NOUN' || before.part === 'PROPN') &&
    isWordy(before) &&
    !isContainerNoun(before.lower) &&
    !actorNouns.has(singularise(before.lower)) &&
    verbAt([before.lower])?.form !== 'gerund' &&
    before.lower.length <= 14;
  const phrase = isCompound ? `${before.lower} ${head.lower}` : head.lower;
  const noun = singularise(phrase);
  if (isContainerNoun(noun) || actorNouns.has(noun)) return null;
  return { noun, known: null, start: (isCompound ? before : head).start };
}

const vague = wordSet(`
  activity need world life way level goal interest knowledge skill thing term point rule mode purpose community
  market industry field technology internet user code link reading help support progress performance history
  tool request file trend record entry idea person people friend family group language environment network
  insight communication interaction effect effectiveness efficiency pattern situation demand requirement
  standard practice relationship decision opportunity value change order case lot range variety convenience
  advantage benefit analytics ability behavior behaviour engagement loading transmission device size screen
  internet criteria keyword statistic learning step growth success strategy side color colour gray pay cash
  crypto space set control style end base business rights right
`);

function isThingNoun(word: Word | undefined, unknown: Unknown): word is Word {
  if (word === undefined || !isWordy(word)) return false;
  if (word.part !== 'NOUN' && word.part !== 'PROPN') return false;
  const noun = singularise(word.lower);
  if (isContainerNoun(noun) || actorNouns.has(noun)) return false;
  if (unknown === 'change' && word.lower !== noun) return true;
  if (vague.has(noun) || isAttribute(noun)) return false;
  return !/(ing|tion|sion|ment|ness|ity|ance|ence|ism|ship|ics)$/.test(noun) && verbAt([word.lower])?.form !== 'gerund';
}

/** Words of one letter case that name no property of every object, as "constructor" does. */
const isWordy = (word: Word): boolean => /^[a-z]{3,24}$/.test(word.lower) && !(word.lower in {});

const joined = (words: readonly Word[]): string => words.map((word) => word.lower).join(' ');
