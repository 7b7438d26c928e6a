/** What visitors do again and again: go to a list, open something, write something, look it up, choose a part of it. */
import { type Check, lacking, no, partial, yes } from './expectations.ts';
import { type Visitor, type Words, isBroken, mainGroup, mainText, matches } from './visitor.ts';

let counter = 0;

/** Words that nobody has written before. */
export function unique(words: string): string {
  counter += 1;
  return `${words} ${Date.now().toString(36).slice(-3)}${counter}`;
}

/** Goes through several parts; the reason why not, or null. */
export async function walk(visitor: Visitor, ...parts: readonly Words[]): Promise<string | null> {
  for (const words of parts) {
    if (!(await visitor.go(words))) return `no way to "${String(words[0])}"`;
    if (isBroken(await visitor.look())) return `"${String(words[0])}" leads to a broken page`;
  }
  return null;
}

const sideDoors =
  /\b(edit|delete|remove|like|save|favou?rite|share|vote|bookmark|report|next|previous|clear|collect|cancel)\b/i;

/** Opens the first thing of the list in front whose text fits. Null when there is none or nothing opens. */
export async function openItem(visitor: Visitor, having: RegExp = /./, words: Words = []): Promise<string | null> {
  const seen = await visitor.look();
  const group = mainGroup(seen, (one) => one.items.some((item) => item.controls.length > 0 && having.test(item.text)));
  const item = group?.items.find((one) => one.controls.length > 0 && having.test(one.text));
  if (!item) return null;
  const own = seen.controls.filter((one) => item.controls.includes(one.index) && one.role !== 'field');
  const best =
    own.find((one) => words.length > 0 && matches(one.name, words) !== -1) ??
    own.find((one) => /\b(view|details|open|read|see|show)\b/i.test(one.name) && !sideDoors.test(one.name)) ??
    own.find(
      (one) =>
        one.role === 'link' &&
        !/^(mailto|tel|https?:)/.test(one.href) &&
        !(one.name.length < 30 && sideDoors.test(one.name)),
    ) ??
    own.find((one) => !sideDoors.test(one.name)) ??
    own[0];
  if (!best) return null;
  const before = mainText(seen);
  await visitor.click(best);
  return mainText(await visitor.look()) === before ? null : item.text;
}

export interface ListingOptions {
  to?: Words;
  least?: number;
  /** Details that each item shows, by a word for the log. */
  wanted?: Readonly<Record<string, RegExp>>;
  /** Details that the page of one item shows. */
  inside?: Readonly<Record<string, RegExp>>;
  /** Of what the page must speak. */
  about?: RegExp;
}

/** A list with its details, and where asked for the page of its first item. */
export function listing({ to, least = 3, wanted = {}, inside, about }: ListingOptions): Check {
  return async (visitor) => {
    const lost = to ? await walk(visitor, to) : null;
    if (lost !== null) return no(lost);
    const seen = await visitor.look();
    if (about && !about.test(mainText(seen))) return no('the page does not speak of it');
    const group = mainGroup(seen, (one) => one.items.length >= least);
    if (!group) return no(`no list of ${least} or more`);
    // The list that shows most of the details is the one that is meant.
    const fitting = seen.groups
      .filter((one) => one.items.length >= least)
      .toSorted((one, other) => lacking(one, wanted).length - lacking(other, wanted).length)[0];
    const missing = lacking(fitting ?? group, wanted);
    if (missing.length === Object.keys(wanted).length && missing.length > 1)
      return no(`the list shows no ${missing.join(', ')}`);
    if (!inside) {
      return missing.length === 0
        ? yes(`a list of ${group.items.length}`)
        : partial(`the list lacks ${missing.join(', ')}`);
    }
    if ((await openItem(visitor)) === null) return no('nothing in the list opens');
    const page = mainText(await visitor.look());
    const hidden = Object.entries(inside)
      .filter(([, pattern]) => !pattern.test(page))
      .map(([name]) => name);
    if (hidden.length === Object.keys(inside).length) return no(`the opened page shows no ${hidden.join(', ')}`);
    const all = [...missing, ...hidden];
    return all.length === 0 ? yes('list and page show everything') : partial(`missing: ${all.join(', ')}`);
  };
}
