/** "Open one", "book it": the pronoun stands for the thing that was named last. */
import { singularise } from '../lexicon/pluralise.ts';
import { isContainerNoun } from '../lexicon/container-words.ts';
import { isAttribute } from './attributes.ts';
import type { Word } from './language.ts';
import type { RawAct } from './make-act.ts';

/** Puts the noun in the pronoun's place, at the pronoun's offsets, act by act. */
export function resolvePronouns(acts: readonly RawAct[]): RawAct[] {
  let named: Word | null = null;
  return acts.map((act) => {
    const pronoun = act.object.findIndex((word) => /^(one|it)$/.test(word.lower));
    const resolved = named !== null && pronoun !== -1 && standsAlone(act.object, pronoun) ? withNoun(act, named) : act;
    named = headOf(resolved) ?? named;
    return resolved;
  });
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
  return !isThing || isAttribute(singularise(head.lower)) || isContainerNoun(singularise(head.lower)) ? null : head;
}

function withNoun(act: RawAct, named: Word): RawAct {
  const noun = singularise(named.lower);
  const replaced = (words: readonly Word[]): Word[] =>
    words.flatMap((word) => {
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
