/** Looking something up. */
import { type Check, type Verdict, no, partial, yes } from './expectations.ts';
import { type Control, type Group, type Look } from './look.ts';
import { walk } from './moves.ts';
import { type Visitor, type Words, mainGroup, matches } from './visitor.ts';
/** The field to search with, opened by a button where it hides. */
export async function searchField(visitor: Visitor, words: Words = []): Promise<Control | null> {
  const pick = ({ controls }: Look): Control | undefined => {
    const fields = controls.filter((one) => one.role === 'field' && /^(search|text|combobox)$/.test(one.type));
    return (
      fields.find(
        (one) =>
          words.length > 0 &&
          matches(one.name, words) !== -1 &&
          (one.type === 'search' || /search|find|look/i.test(one.name)),
      ) ??
      fields.find((one) => one.type === 'search' && one.region === 'main') ??
      fields.find((one) => one.type === 'search' || /\b(search|find|look up|keyword)/i.test(one.name)) ??
      fields.find((one) => words.length > 0 && matches(one.name, words) !== -1)
    );
  };
  const there = pick(await visitor.look());
  if (there) return there;
  if (!(await visitor.press(['search', 'find', 'look up', ...words], { longest: 40 }))) return null;
  return pick(await visitor.look()) ?? null;
}

export interface SearchingOptions {
  to?: Words;
  /** What to look for; a word of the first item's title when left out. */
  term?: string;
  words?: Words;
}

/** Types a word and wants to see only what belongs to it. */
export function searching({ to, term, words }: SearchingOptions): Check {
  return async (visitor) => {
    const lost = to ? await walk(visitor, to) : null;
    if (lost !== null) return no(lost);
    const before = mainGroup(await visitor.look(), (one) => one.items.length >= 2);
    const asked = term ?? titleWord(before);
    if (asked === null) return no('there is nothing to look for');
    const field = await searchField(visitor, words);
    if (!field) return no('there is nothing to search with');
    await visitor.type(field, asked);
    let seen = await visitor.look();
    if (!mentions(seen, asked)) {
      // Some want the button pressed.
      const button = seen.controls.find((one) => one.role === 'button' && /^(search|find|go)$/i.test(one.name));
      if (button) await visitor.click(button);
      seen = await visitor.look();
    }
    return found(seen, asked, before);
  };
}

const mentions = (seen: Look, word: string): boolean =>
  seen.groups.some((group) => group.items.some((item) => item.text.toLowerCase().includes(word.toLowerCase())));

function found(seen: Look, asked: string, before: Group | null): Verdict {
  const has = (text: string): boolean => text.toLowerCase().includes(asked.toLowerCase());
  const group =
    mainGroup(
      seen,
      (one) =>
        one.items.some((item) => has(item.text)) && one.items.every((item) => has(item.text) || item.text.length > 40),
    ) ?? mainGroup(seen, (one) => one.items.some((item) => has(item.text)));
  if (!group) return no(`nothing was found for "${asked}"`);
  const hits = group.items.filter((item) => has(item.text)).length;
  const before_ = before?.items.map((item) => item.text).join('|');
  const isSame =
    before_ !== undefined && before_ === group.items.map((item) => item.text).join('|') && hits < group.items.length;
  if (isSame) return no('the search changed nothing');
  if (hits === group.items.length) return yes(`${hits} results for "${asked}"`);
  return hits / group.items.length >= 0.5
    ? partial(`${hits} of ${group.items.length} results show "${asked}"`)
    : no(`only ${hits} of ${group.items.length} results show "${asked}"`);
}

/** A word of the second item's title that not every item has: what somebody would look for. */
function titleWord(group: Group | null): string | null {
  const items = group?.items ?? [];
  const words = (items[1] ?? items[0])?.title.match(/\p{L}{4,}/gu) ?? [];
  const share = (word: string): number =>
    items.filter((item) => item.text.toLowerCase().includes(word.toLowerCase())).length;
  return words.find((word) => share(word) <= Math.max(1, items.length / 3)) ?? words[0] ?? null;
}
