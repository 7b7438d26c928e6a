/** Rules that records have to obey ("two visits must not overlap"), told apart from what the product is to leave out ("no login needed"). */
import { isContainerNoun } from '../lexicon/container-words.ts';
import type { Word } from './language.ts';
import { wordSet } from './word-set.ts';

/** Denied, these say what the product is to do without. */
const leavingOut = wordSet(
  'need require include contain have has show display use support offer provide ask collect store add feature implement',
);
const nobody = wordSet('it this that there product');

/** Whether a denied clause forbids a deed rather than leaving a part out. */
export function forbidsDeed(subject: string, body: readonly Word[]): boolean {
  const first = body[0]?.lower ?? '';
  return subject !== '' && !nobody.has(subject) && !isContainerNoun(subject) && !leavingOut.has(first);
}

/** "A walk that is full takes nobody else": a finite verb behind a subject that is no part of a site. */
export function isStatement(words: readonly Word[]): boolean {
  const verb = words.findIndex((word, index) => index > 0 && isFinite(words, index) && word.part !== 'NOUN');
  if (verb === -1 || verb > 8) return false;
  const subject = words.slice(0, verb).map((word) => word.lower);
  const head = subject.filter((word) => !/^(an?|the|our|my|its)$/.test(word)).at(-1) ?? '';
  return head !== '' && !nobody.has(head) && !subject.some(isContainerNoun) && verb < words.length - 1;
}

function isFinite(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1]?.lower ?? '', words[index]];
  if (word === undefined || !['VERB', 'AUX'].includes(word.part) || /(ing|ed)$/.test(word.lower)) return false;
  const isRelative = /^(that|which|who|where|when|if|to)$/.test(before);
  return !isRelative && /^[a-z]+$/.test(word.lower);
}

/** The words of a rule as one clean sentence. */
export function ruleText(text: string): string {
  const plain = text
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+/, '')
    .replace(/[\s,;:.!–—-]+$/, '')
    .slice(0, 380);
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}
