/** The new name that a change request gives something, without the words around it that are no part of the name. */
import { unquoted } from './scene.ts';

/** Where and when it is to hold: it always does. */
const always =
  /,? (?:everywhere|throughout|instead|from now on|in (?:the )?(?:whole |entire )?(?:app|application|product|site|website))$/i;
/** A wish for a name rather than a name. In small letters only: "After Hours" is one. */
const noName = /^(?:after|like|something|anything|whatever|different|differently|otherwise)\b/;
/** "In the form", "for all tasks": the name is to hold for a part only, which no name does; "and tools to things" is another wish. */
const more = / (?:in|on|for|at) (?:the|all|every|each|this|these|those) .+$|(?:,| and) .+ (?:to|into) /;

/** Null where the words name nothing. What stands in quotes is a name as it is. */
export function newName(words: string): string | null {
  if (isQuoted(words)) return unquoted(words);
  const name = unquoted(words).replace(always, '');
  return name === '' || noName.test(name) ? null : name;
}

/** The same for a noun: a field, a value or a thing. */
export function newNoun(words: string): string | null {
  const name = newName(words);
  return name === null || (more.test(name) && !isQuoted(words)) ? null : name;
}

const isQuoted = (words: string): boolean => unquoted(words) !== words.trim();
