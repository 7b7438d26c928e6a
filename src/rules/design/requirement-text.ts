/** What a concept says, as sentences for requirements. */
import { singularise } from '../lexicon/pluralise.ts';
import { listWords } from '../reading/list-words.ts';
import type { Act } from '../reading/reading.ts';
import { people } from './sentence-words.ts';
import { withArticle } from './with-article.ts';

/** What the concept says, as one sentence with who does it; the acts share who, and at most one of them names a part. */
export function saidText(acts: readonly Act[]): string {
  const [first] = acts;
  if (first === undefined) return '';
  const phrases = [...new Set(acts.map((act) => (act.isPart ? `see ${act.phrase}` : act.phrase)))];
  const isBare =
    first.isNominal &&
    !first.isPart &&
    first.object === '' &&
    !first.phrase.startsWith(`${first.verb} `) &&
    !first.verb.startsWith(first.phrase);
  if (isBare) return `${capital(partText(first.phrase))}.`;
  const text =
    first.isPart && acts.length === 1 ? partText(first.phrase) : `${people(first.actor)} can ${listWords(phrases)}`;
  return `${text.slice(0, 380).replace(/[\s,;.:]+$/, '')}.`;
}

/** "There is a price list", "there are opening hours" */
function partText(phrase: string): string {
  const [opener = ''] = phrase.split(' ');
  const head =
    phrase
      .split(/ (?:of|for|with|from|by|in|on|to|that|about|where) /)[0]
      ?.split(' ')
      .at(-1) ?? '';
  const isMany = singularise(head) !== head;
  const isCounted =
    !/(ing|tion|ment|ity|ance|ence|ics|ness|support|content|help|information|data|news|software|music|ware|training|coaching|staff|equipment)$/.test(
      head,
    );
  if (/^(a|an|the|their|its|our|one)$/.test(opener)) return `There is ${phrase}`;
  if (isMany) return `People can see ${phrase}`;
  return isCounted ? `There is ${withArticle(phrase)}` : `There is ${phrase}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A wish in the concept's own words, for what is not built. */
export const wishText = (act: Act): string => saidText([act]);
