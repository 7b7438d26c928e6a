/** What visitors do again and again: go to a list, open something, write something, look it up, choose a part of it. */
import {
  complaint,
  confirmation,
  details,
  lacking,
  no,
  partial,
  reads,
  yes,
  type Check,
  type Verdict,
} from './expectations.ts';
import { complete, formInFront, type Values } from './form.ts';
import type { Control, Group, Look } from './look.ts';
import { isBroken, mainGroup, mainText, matches, type Visitor, type Words } from './visitor.ts';

let counter = 0;

/** Words that nobody has written before. */
export function unique(words: string): string {
  counter += 1;
  return `${words} ${Date.now().toString(36).slice(-3)}${counter}`;
}

/** One after the other; the first that does not earn YES decides. */
export async function lowest(verdicts: readonly Verdict[]): Promise<Verdict> {
  return verdicts.toSorted((one, other) => one.points - other.points)[0] ?? no('nothing was judged');
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

export interface WritingOptions {
  /** Parts to go through first. */
  to?: readonly Words[];
  /** Opens something of the list first, e.g. the post that is answered. */
  first?: RegExp | true;
  /** The button or link that leads to the form. */
  open?: Words;
  values: Values;
  /** Names of the button that sends. */
  send?: Words;
  /** Without these fields (places in `values`) the test cannot be done at all. */
  needs?: readonly number[];
  /** What must be readable afterwards; the first value when left out. False: nothing. */
  proof?: string | RegExp | false;
  /** Where it must be readable, when it is not on the page at once. */
  shownAt?: Words;
  /** A message must be seen, not only the thing itself. */
  message?: boolean;
  words?: RegExp;
  /** All visible fields, not only the required ones. */
  all?: boolean;
}

/** Finds the form, opening it where needed. */
export async function reachForm(visitor: Visitor, open: Words, values: Values): Promise<boolean> {
  const isThere = async (): Promise<boolean> => {
    const form = formInFront(await visitor.look(), values);
    return form.some((field) => values.some(([label]) => label.test(field.name)));
  };
  if (await isThere()) return true;
  if (open.length === 0 || !(await visitor.press(open, { prefer: 'main', longest: 60, roles: ['link', 'button'] })))
    return false;
  return isThere();
}

/** Writes something new (or changes it), and wants to see that it was kept. */
export function writing(options: WritingOptions): Check {
  const { to = [], first, open = [], values, send = [], needs = [0], shownAt, message = true, all = false } = options;
  return async (visitor) => {
    const lost = await walk(visitor, ...to);
    if (lost !== null) return no(lost);
    if (first && (await openItem(visitor, first === true ? /./ : first)) === null)
      return no('nothing in the list opens');
    if (!(await reachForm(visitor, open, values))) return no('there is no form for it');
    const filled = await complete(visitor, values, { words: send, all });
    const absent = filled.missing.map((index) => values[index]?.[0].source ?? '');
    if (filled.missing.some((index) => needs.includes(index)))
      return no(`the form has no field for ${absent.join(', ')}`);
    if (!filled.pressed) return no('nothing sends the form');
    const told = await confirmation(visitor, options.words);
    const proof = options.proof ?? values.map(([, value]) => value).find((value) => typeof value === 'string') ?? false;
    let isShown = proof === false || (await reads(visitor, proof));
    if (!isShown && told === null) {
      const wrong = await complaint(visitor);
      if (wrong !== null) return no(`it was refused: ${wrong}`);
    }
    if (!isShown && shownAt) isShown = (await visitor.go(shownAt)) && proof !== false && (await reads(visitor, proof));
    if (!isShown && told === null) return no('neither a confirmation nor the thing itself was seen');
    if (!isShown) return partial(`confirmed ("${told}") but not shown`);
    if (told === null && message)
      return proof === false ? no('no confirmation was seen') : partial('shown, but no confirmation was seen');
    if (absent.length > 0) return partial(`kept, but there was no field for ${absent.join(', ')}`);
    return yes(told === null ? 'it is shown' : `"${told}"`);
  };
}

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

/** A word of the second item's first line that not every item has: what somebody would look for. */
function titleWord(group: Group | null): string | null {
  const items = group?.items ?? [];
  const words = (items[1] ?? items[0])?.text.match(/\p{L}{5,}/gu) ?? [];
  const share = (word: string): number =>
    items.filter((item) => item.text.toLowerCase().includes(word.toLowerCase())).length;
  return words.slice(0, 8).find((word) => share(word) <= Math.max(1, items.length / 3)) ?? words[0] ?? null;
}

export interface NarrowingOptions {
  to?: Words;
  /** The choice by its words; when left out, the second choice of the field named by `field`. */
  choice?: RegExp;
  /** How the field, tab list or part with the choices is called. */
  field: Words;
}

/** Chooses a category (select, tab, chip, link or box) and wants only what belongs to it. */
export function narrowing({ to, choice, field }: NarrowingOptions): Check {
  return async (visitor) => {
    const lost = to ? await walk(visitor, to) : null;
    if (lost !== null) return no(lost);
    const before = mainGroup(await visitor.look(), (one) => one.items.length >= 2);
    const chosen = await pickChoice(visitor, field, choice);
    if (chosen === null) return no('there is nothing to choose it with');
    const apply = (await visitor.look()).controls.find(
      (one) => one.role === 'button' && /^(apply|filter|search|show results|go)\b/i.test(one.name),
    );
    const was = before?.items.map((item) => item.text).join('|');
    let seen = await visitor.look();
    const same = (): boolean =>
      was ===
      mainGroup(seen, (one) => one.items.length >= 1)
        ?.items.map((item) => item.text)
        .join('|');
    if (apply && same()) {
      await visitor.click(apply);
      seen = await visitor.look();
    }
    const group = seen.groups
      .filter((one) => one.kind !== 'alike' || one.items.length > 2)
      .toSorted((one, other) => other.area - one.area)[0];
    if (!group) return no(`nothing is listed for "${chosen}"`);
    const word =
      choice ?? new RegExp(`\\b${chosen.replace(/\s*\(?\d+\)?$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i');
    const hits = group.items.filter((item) => word.test(item.text)).length;
    if (hits === group.items.length) return yes(`all ${hits} items are "${chosen}"`);
    if (hits === 0 && !same() && new RegExp(word.source, 'i').test(mainText(seen)))
      return partial(`the list changed for "${chosen}", but its items do not name it`);
    return hits > 0 && !same()
      ? partial(`${hits} of ${group.items.length} items are "${chosen}"`)
      : no(`the items are not "${chosen}"`);
  };
}

async function pickChoice(visitor: Visitor, field: Words, choice: RegExp | undefined): Promise<string | null> {
  const isAll = /^(all|any|every|none|choose|select)\b/i;
  const { controls } = await visitor.look();
  const selects = controls.filter((one) => one.type === 'select' && one.region !== 'footer');
  for (const select of selects) {
    const isNamed = matches(select.name, field) !== -1;
    const options = select.options.filter((option) => !isAll.test(option));
    const option = choice ? options.find((one) => choice.test(one)) : isNamed ? (options[1] ?? options[0]) : undefined;
    if (option === undefined) continue;
    await visitor.choose(select, option);
    return option;
  }
  const plain = controls.filter((one) => one.name.length < 40 && one.region !== 'nav' && one.region !== 'footer');
  if (choice) {
    const direct = plain.find(
      (one) =>
        (one.role === 'button' || one.role === 'link' || /checkbox|radio/.test(one.type)) && choice.test(one.name),
    );
    if (direct) {
      await visitor.click(direct);
      return direct.name;
    }
  }
  const combo = controls.find((one) => one.type === 'combobox' && matches(one.name, field) !== -1);
  if (combo) {
    await visitor.click(combo);
    const option = (await visitor.page.getByRole('option').allInnerTexts()).find((one) =>
      choice ? choice.test(one) : !isAll.test(one),
    );
    if (option !== undefined) {
      await visitor.act(() => visitor.page.getByRole('option', { name: option }).first().click());
      return option.trim();
    }
  }
  // Categories as a row of links, chips or tabs below a heading, or on a page of their own.
  const opener = await visitor.find(field, { roles: ['button', 'link'], longest: 40, prefer: 'main' });
  const chips = await chipNames(visitor, field);
  const chip = chips.find((one) => !isAll.test(one.name) && (choice ? choice.test(one.name) : true));
  if (chip) {
    await visitor.click(chip);
    return chip.name;
  }
  if (!opener) return null;
  await visitor.click(opener);
  const after = await chipNames(visitor, field);
  const late = after.find((one) => !isAll.test(one.name) && (choice ? choice.test(one.name) : true));
  if (!late) return null;
  await visitor.click(late);
  return late.name;
}

/** Short links or buttons that stand together in a list or group named by one of the words. */
async function chipNames(visitor: Visitor, field: Words): Promise<Control[]> {
  const seen = await visitor.look();
  const rows = await visitor.page.$$eval(
    '[role=tablist],[role=group],[role=radiogroup],nav,ul,fieldset,aside,section',
    (elements) =>
      elements.map((element) => ({
        title: [
          element.getAttribute('aria-label'),
          element.getAttribute('aria-labelledby')
            ? document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent
            : '',
          element.querySelector('legend,h2,h3')?.textContent,
          element.previousElementSibling?.textContent?.slice(0, 60),
        ].join(' '),
        inside: [...element.querySelectorAll('[data-seen]')].map((one) => Number(one.getAttribute('data-seen'))),
      })),
  );
  const row = rows
    .filter(({ title, inside }) => inside.length >= 2 && matches(title, field) !== -1)
    .toSorted((one, other) => one.inside.length - other.inside.length)[0];
  return row ? seen.controls.filter((one) => row.inside.includes(one.index) && one.name.length < 40) : [];
}

/** Every named part can be reached and is a page of its own. */
export function navigating(...parts: readonly Words[]): Check {
  return async (visitor) => {
    const missing: string[] = [];
    const texts = new Set<string>();
    for (const words of parts) {
      const { controls } = await visitor.look();
      const link = controls.find(
        (one) =>
          one.role !== 'field' && one.name.length < 40 && one.region === 'nav' && matches(one.name, words) !== -1,
      );
      const reached = link
        ? (await visitor.click(link), true)
        : await visitor.press(words, { longest: 40, prefer: 'nav' });
      const seen = await visitor.look();
      if (!reached || isBroken(seen)) missing.push(String(words[0]));
      else texts.add(mainText(seen));
    }
    if (missing.length === 0)
      return texts.size >= parts.length - 1 ? yes('every part opens') : partial('some parts show the same page');
    const share = 1 - missing.length / parts.length;
    return share >= 0.5 ? partial(`not found: ${missing.join(', ')}`) : no(`not found: ${missing.join(', ')}`);
  };
}

/** Every link of the main navigation works, and the navigation stays. */
export function navigatingAll(): Check {
  return async (visitor) => {
    const linksOf = (seen: Look): Control[] =>
      seen.controls.filter(
        (one) =>
          one.region === 'nav' &&
          (one.role === 'link' || one.role === 'button') &&
          !one.opens &&
          !/skip|sign out|log ?out|theme|dark|light/i.test(one.name),
      );
    const names = [
      ...new Set(
        linksOf(await visitor.look())
          .filter((one) => one.role === 'link')
          .map((one) => one.name),
      ),
    ].filter((name) => name !== '');
    if (names.length < 3) return no('fewer than three links to navigate with');
    const broken: string[] = [];
    for (const name of names.slice(0, 12)) {
      const link = linksOf(await visitor.look()).find((one) => one.name === name);
      if (!link) {
        broken.push(`${name} (gone)`);
        await visitor.back();
        continue;
      }
      await visitor.click(link);
      if (isBroken(await visitor.look())) broken.push(name);
    }
    if (broken.length === 0) return yes(`${names.length} links work`);
    return broken.length === 1 ? partial(`does not work: ${broken[0]}`) : no(`do not work: ${broken.join(', ')}`);
  };
}

export { details };
