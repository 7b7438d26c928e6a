/** The attributes of what a title names, jotted down behind it without a sentence around them. */
import { pluralise } from '../lexicon/pluralise.ts';
import { splitClauses } from './clauses.ts';
import { isPartOfSite } from './field-like.ts';
import { fieldRow } from './field-row.ts';
import { tagWords, type Word } from './language.ts';
import type { Sheet } from './sheets.ts';
import { titledThing } from './titled-thing.ts';
import { wordSet } from './word-set.ts';

/**
 * "Wine cellar: producer, vintage, region", or the row by itself in the sentence behind a short title (`before`). `title` holds the
 * words of the sentence that are no attributes. Null where the sentence is anything else.
 */
export function titledRow(said: readonly Word[], before: string): { title: Word[]; sheet: Sheet } | null {
  const mark = said.findIndex(({ text }, index) => index > 0 && index <= 12 && /^(:|-|–|—)$/.test(text));
  if (mark > 0) {
    const title = said.slice(0, mark);
    const items = fieldRow(said.slice(mark + 1), false);
    const subject = items === null ? null : titledThing(title);
    if (items !== null && subject !== null) return { title, sheet: { subject, items, isSure: true } };
  }
  // "A catalogue of maps with number, title, year and scale"
  const having = said.findIndex(({ lower }, index) => index > 0 && index <= 8 && /^(with|including)$/.test(lower));
  if (having > 0) {
    const title = said.slice(0, having);
    const items = isBareTitle(title) ? fieldRow(said.slice(having + 1), true) : null;
    const subject = items === null || items.some(isPart) ? null : titledThing(title);
    if (items !== null && subject !== null) return { title, sheet: { subject, items, isSure: true } };
  }
  if (before.split(/\s+/).length > 9) return null;
  // "Kids enter title, author and pages": each enters what the title names.
  const deed = said.findIndex(({ lower }, index) => index > 0 && index <= 4 && entering.has(lower));
  const items = fieldRow(deed > 0 ? said.slice(deed + 1) : said, true);
  const title = tagWords(before.trim().replace(/[.!:]+$/, ''), 0);
  const subject = items === null || (deed > 0 && !isBareTitle(title)) ? null : titledThing(title);
  if (items === null || subject === null) return null;
  const last = subject.at(-1);
  const many = last === undefined ? '' : pluralise(last.lower);
  const done = last === undefined || deed === -1 ? [] : [...subject.slice(0, -1), { ...last, text: many, lower: many }];
  return { title: deed > 0 ? [...said.slice(0, deed + 1), ...done] : [], sheet: { subject, items, isSure: true } };
}

const entering = wordSet('enter record log note fill write submit add');

/** "A menu" is a part of the site, a "date of application" is none. */
const isPart = (item: readonly Word[]): boolean => isPartOfSite(item) && item[1]?.lower !== 'of';

/** Nobody does anything in it. */
const isBareTitle = (title: readonly Word[]): boolean => {
  const [clause, ...others] = splitClauses(title);
  // "Waiting list"
  if (title.length <= 3 && title.at(-1)?.lower === 'list' && title[0]?.lower.endsWith('ing') === true) return true;
  return clause?.says === 'is' && others.length === 0;
};
