/** Patterns of clauses, written almost as they are said: `rename <old> to <new>`. */
import type { Operation } from '../operation.ts';
import type { Scene } from './scene.ts';

/** What stands at the places of a pattern. */
export type Found = (place: string) => string;

/** Null: the words fit, but not what they stand for in this product. */
export type Reader = (found: Found, scene: Scene) => Operation[] | null;

export interface Phrase {
  pattern: RegExp;
  read: Reader;
}

/**
 * `<name>` takes as few words as possible, `<name*>` as many as possible with its last full stop; the rest is a regular expression
 * in which a space is a space. The clause has to fit as a whole.
 */
export function phrase(pattern: string, read: Reader): Phrase {
  const source = pattern.replaceAll(/(?<!\(\?)<(\w+)\*>/g, '(?<$1>.+)').replaceAll(/(?<!\(\?)<(\w+)>/g, '(?<$1>.+?)');
  return { pattern: new RegExp(`^(?:${source})[.!]?$`, 'i'), read };
}

export function readPhrases(phrases: readonly Phrase[], clause: string, scene: Scene): Operation[] | null {
  for (const { pattern, read } of phrases) {
    const match = pattern.exec(clause);
    if (match === null) continue;
    const operations = read((place) => match.groups?.[place]?.trim() ?? '', scene);
    if (operations !== null && operations.length > 0) return operations;
  }
  return null;
}
