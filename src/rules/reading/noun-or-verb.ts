/** Tells where a word that may be a verb names a thing, and where a noun stands for a deed. */
import type { Word } from './language.ts';
import { verbAt, verbOfNoun, type FoundVerb } from './verbs.ts';
import { wordSet } from './word-set.ts';

/** "order tracking" and "self-registration" are acts of their own; a lone "updates" may be an object. */
export function standsForAct(words: readonly Word[]): boolean {
  const last = words.at(-1)?.lower ?? '';
  return verbOfNoun(last) !== null && (words.length > 1 || /registration$|^check-|^log-?in$/.test(last));
}

/** "order history" after "view products" is a thing, although "order" is a verb too. */
export function namesThing(words: readonly Word[], found: FoundVerb, isLater: boolean, isLast: boolean): boolean {
  // "It shows events and books": a plural at the end of a list, though "she books" is a deed
  if (found.form === 'third') return isLater && isLast && words.length === 1 && isKept(found.verb);
  if (found.form !== 'base' || found.length > 1) return false;
  const next = words[found.length];
  // "book it", "place the order": nothing but a verb stands before a pronoun or an article
  if (next !== undefined && /^(it|one|them|these|those|a|an|the)$/.test(next.lower)) return false;
  if (
    doubles.has(found.verb) &&
    next !== undefined &&
    (verbAt([next.lower])?.form === 'gerund' || standsForAct(words.slice(0, 2)))
  )
    return true;
  if (next === undefined) return isLater && isLast && words[0]?.part === 'NOUN' && !plainVerbs.has(found.verb);
  if (/^(they|you|we|it|he|she)$/.test(next.lower) || (found.verb === 'work' && /^orders?$/.test(next.lower)))
    return true;
  const isPlain = plainVerbs.has(found.verb) && !/^(history|histories|records?)$/.test(next.lower);
  return isLater && !isPlain && compoundHeads.has(next.lower) && words[0]?.part !== 'VERB';
}

const isKept = (verb: string): boolean => keptVerbs.has(verb);
const keptVerbs = wordSet(
  'book order note recipe task project report review record document comment photo film test plan plant market ticket blog list map',
);

/** Nouns as often as verbs: "lead tracking", "form management". */
const doubles = wordSet('lead form file order book project group budget market process record ticket email');

/** Verbs even where they stand alone at the end of a list. */
const plainVerbs = wordSet(
  'search filter sort browse edit delete share comment register chat vote book download upload post view manage',
);
/** Behind these "order", "report" and "record" are nouns. */
const compoundHeads = wordSet(`
  history histories record records status detail details information list lists management page pages result results date dates time
  times form forms item items sheet sheets plan plans ticket tickets entries data number numbers categories types report reports
  review reviews
`);
