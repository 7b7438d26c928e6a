/** Choosing a part of a list: a category, a kind, a size. */
import { type Check, no, partial, yes } from './expectations.ts';
import type { Control } from './look.ts';
import { walk } from './moves.ts';
import { type Visitor, type Words, mainGroup, mainText, matches } from './visitor.ts';
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
  // Without the word itself, whatever else the list can be narrowed with by kind.
  const kinds = selects.find(
    (one) =>
      !/sort|order|per page|language/i.test(one.name) &&
      one.options.filter((option) => /^\p{L}/u.test(option) && !isAll.test(option)).length >= 3,
  );
  const kind = choice ? undefined : kinds?.options.find((option) => !isAll.test(option));
  if (kinds && kind !== undefined) {
    await visitor.choose(kinds, kind);
    return kind;
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
