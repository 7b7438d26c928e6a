/** "Open one", "book it": the pronoun stands for the thing that was named last. */
import { capabilitiesInClause } from '../lexicon/capabilities.ts';
import { singularise } from '../lexicon/pluralise.ts';
import { isContainerNoun } from '../lexicon/container-words.ts';
import { isActor } from './actor-in.ts';
import { isAttribute } from './attributes.ts';
import type { Word } from './language.ts';
import type { RawAct } from './make-act.ts';

/** Puts the noun in the pronoun's place, at the pronoun's offsets, act by act. */
export function resolvePronouns(acts: readonly RawAct[], before: Word | null = null): RawAct[] {
  let named = before;
  return acts.map((act) => {
    const pronoun = act.object.findIndex((word) => isPronoun(word, named));
    const isMeant = pronoun !== -1 && standsAlone(act.object, pronoun);
    const resolved = named === null ? act : isMeant ? withNoun(act, named) : isLeftOpen(act) ? about(act, named) : act;
    named = headOf(resolved) ?? named;
    return resolved;
  });
}

/** The thing that the acts of a sentence named last; the next one may speak of it. */
export const namedLast = (acts: readonly RawAct[]): Word | null =>
  acts.reduce<Word | null>((named, act) => headOf(act) ?? named, null);

/** "Them" stands for things, seldom for the people that were named last. */
const isPronoun = ({ lower }: Word, named: Word | null): boolean =>
  /^(one|it)$/.test(lower) ||
  (lower === 'them' && named !== null && named.lower !== singularise(named.lower) && !isActor(named.lower));

/** "Landlords accept or decline": what was asked for before. */
const isLeftOpen = (act: RawAct): boolean =>
  act.object.length === 0 && /^(accept|decline|approve|reject|confirm|refuse)$/.test(act.verb);

function about(act: RawAct, named: Word): RawAct {
  const object = [{ ...named, lower: 'the', text: 'the', part: 'DET' } as Word, named];
  const words = `${act.verb} the ${named.lower}`;
  const capabilities = capabilitiesInClause(words).map(({ capability }) => capability.key);
  return { ...act, object, full: object, words, capabilities: [...new Set([...act.capabilities, ...capabilities])] };
}

const standsAlone = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next === undefined || !['NOUN', 'PROPN', 'ADJ', 'VERB', 'AUX', 'NUM'].includes(next.part);
};

/** "Hikes" of "upcoming hikes with date"; attributes and parts of the site are not what "it" means. */
function headOf(act: RawAct): Word | null {
  const end = act.object.findIndex((word, index) => index > 0 && ['ADP', 'PUNCT'].includes(word.part));
  const head = act.object.slice(0, end === -1 ? act.object.length : end).at(-1);
  const isThing = head !== undefined && /^[a-z]+$/.test(head.lower) && ['NOUN', 'PROPN'].includes(head.part);
  return !isThing ||
    isAttribute(singularise(head.lower)) ||
    (isContainerNoun(singularise(head.lower)) && !isLent(act, head) && !isSent(act, head))
    ? null
    : head;
}

/** What people have sent in is looked at; what is built is seen as well, but there is one of it. */
const isSent = ({ actor, verb }: RawAct, { lower }: Word): boolean =>
  lower === 'applications' &&
  actor !== null &&
  /^(see|view|review|read|check|get|receive|manage|process|browse)$/.test(verb);

/** Tools that are lent are things. */
const isLent = ({ verb }: RawAct, { lower }: Word): boolean =>
  lower === 'tools' && /^(list|lend|borrow|rent|hire|share|offer)/.test(verb);

function withNoun(act: RawAct, named: Word): RawAct {
  const noun = singularise(named.lower);
  const replaced = (words: readonly Word[]): Word[] =>
    words.flatMap((word) => {
      if (word.lower === 'them')
        return [
          { ...word, text: 'the', lower: 'the', part: 'DET' },
          { ...named, start: word.start, end: word.end },
        ];
      if (!/^(one|it)$/.test(word.lower)) return [word];
      const article = word.lower === 'it' ? 'the' : /^[aeiou]/.test(noun) ? 'an' : 'a';
      return [
        { ...word, text: article, lower: article, part: 'DET' },
        { ...word, text: noun, lower: noun, part: 'NOUN' },
      ];
    });
  const full = replaced(act.full);
  const words = `${act.verb} ${full.map((word) => word.lower).join(' ')}`.trim();
  return { ...act, object: replaced(act.object), full, words };
}
