/** "Employees send leave requests. Managers approve the requests.": the short name stands for the long one that went before. */
import { isContainerNoun } from '../lexicon/container-words.ts';
import { entitiesForNoun } from '../lexicon/lexicon.ts';
import { singularise } from '../lexicon/pluralise.ts';
import type { Word } from './language.ts';
import type { RawAct } from './make-act.ts';

interface LongName {
  /** What stands before the head: "leave" of "leave requests". */
  modifier: Word;
  head: string;
}

/** Puts the whole name in the short one's place, where the concept has a single long name that ends in it and has said it before. */
export function resolveShortNames(acts: readonly RawAct[]): RawAct[] {
  const names = acts.map((act) => longNames(act.full));
  const heads = Map.groupBy(names.flat(), ({ head }) => head);
  const seen = new Map<string, LongName>();
  const alone = new Set<string>();
  return acts.map((act, index) => {
    const resolved = withWhole(act, seen);
    for (const head of shortNames(act.full)) if (!seen.has(head)) alone.add(head);
    for (const name of names[index] ?? []) {
      const same = new Set(heads.get(name.head)?.map(({ modifier }) => modifier.lower));
      if (same.size === 1 && !alone.has(name.head)) seen.set(name.head, name);
    }
    return resolved;
  });
}

/** Names of two words that the lexicon knows as one thing. */
function longNames(words: readonly Word[]): LongName[] {
  return words.flatMap((word, index) => {
    const modifier = words[index - 1];
    const head = singularise(word.lower);
    const isName =
      modifier !== undefined && isNoun(word) && /^[a-z]+$/.test(modifier.lower) && word.start > modifier.end;
    return isName && !isContainerNoun(head) && entitiesForNoun(`${modifier.lower} ${head}`).length > 0
      ? [{ modifier, head }]
      : [];
  });
}

/** "The requests", "each request", and whatever is answered; a bare "requests" may be any. */
const isMeant = ({ verb }: RawAct, before: Word | undefined): boolean =>
  before === undefined
    ? /^(approve|reject|accept|decline|answer|review|process|resolve|close|confirm|refuse|cancel|grant)$/.test(verb)
    : /^(the|this|that|these|those|their|all|each|every|any|our|your|its|of|and|or)$/.test(before.lower);

/** Nouns that nothing says more of. */
const shortNames = (words: readonly Word[]): string[] =>
  words.flatMap((word, index) => (isBare(words, index) ? singularise(word.lower) : []));

function isBare(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  const isLed = before !== undefined && ['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM'].includes(before.part);
  return word !== undefined && isNoun(word) && !isLed && (after === undefined || !isNoun(after));
}

const isNoun = ({ part }: Word): boolean => part === 'NOUN' || part === 'PROPN';

function withWhole(act: RawAct, seen: ReadonlyMap<string, LongName>): RawAct {
  const whole = (words: readonly Word[]): Word[] =>
    words.flatMap((word, index) => {
      const name =
        isBare(words, index) && isMeant(act, words[index - 1]) ? seen.get(singularise(word.lower)) : undefined;
      return name === undefined || name.modifier.lower === act.verb
        ? [word]
        : [{ ...name.modifier, start: word.start, end: word.start }, word];
    });
  const full = whole(act.full);
  if (full.length === act.full.length) return act;
  const words = `${act.verb} ${full.map(({ lower }) => lower).join(' ')}`.trim();
  return { ...act, object: whole(act.object), full, words };
}
