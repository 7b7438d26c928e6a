/** A person at a product: looks, clicks, types and scrolls like one, fourteen times at most. */
import type { Page, Request } from 'playwright-core';
import { look, type Control, type Group, type Line, type Look, type Region } from './look.ts';

export const mostActions = 14;

/** Thrown by the action after the last allowed one. */
export class OutOfActions extends Error {}

/** Words that a control or a text may carry, best first; a string matches at the beginning of a word. */
export type Words = readonly (string | RegExp)[];

export interface FindOptions {
  roles?: readonly Control['role'][];
  /** Where to look; everywhere when left out, the part in front first. */
  region?: Region;
  /** Which part wins when several match. */
  prefer?: Region;
  /** Longest name that still counts as this control; a whole card is a poor button. */
  longest?: number;
  not?: RegExp;
}

export interface Visitor {
  page: Page;
  /** How many actions were used. */
  used: () => number;
  /** Opens the first page of the product; no action. */
  start: () => Promise<void>;
  look: () => Promise<Look>;
  find: (words: Words, options?: FindOptions) => Promise<Control | null>;
  /** Clicks what carries one of the words, opening a menu first where it hides in one. False when there is none. */
  press: (words: Words, options?: FindOptions) => Promise<boolean>;
  /** Follows navigation to a part of the product; true without an action when it is there already. */
  go: (words: Words) => Promise<boolean>;
  click: (control: Pick<Control, 'index'> & { away?: number }) => Promise<void>;
  /** Types and presses Enter, as the browser agent of the benchmark does. */
  type: (control: Control, text: string) => Promise<void>;
  choose: (control: Control, option: string) => Promise<void>;
  attach: (control: Control, file: { name: string; mimeType: string; buffer: Buffer }) => Promise<void>;
  back: () => Promise<void>;
  /** Any other act that costs an action. */
  act: (what: () => Promise<unknown>) => Promise<void>;
  /** Text lines as they were before the last action. */
  before: () => readonly Line[];
  /** From here on `before` answers what is seen now, until `forget`. */
  remember: () => Promise<void>;
  forget: () => void;
  /** What product scripts said with native boxes (they are accepted). */
  nativeMessages: readonly string[];
}

export function matches(text: string, words: Words): number {
  return words.findIndex((word) =>
    typeof word === 'string'
      ? new RegExp(`\\b${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i').test(text)
      : word.test(text),
  );
}

/** Leads to a new account, not to one's own. */
export const strangersDoor = /\b(create|open|delete) (an?|your|your own|my) account\b/i;

export function createVisitor({ page, origin }: { page: Page; origin: string }): Visitor {
  let used = 0;
  let before: readonly Line[] = [];
  let held = false;
  const nativeMessages: string[] = [];
  page.on('dialog', (box) => {
    nativeMessages.push(box.message());
    void box.accept().catch(() => undefined);
  });

  // A person waits for an answer that is on its way.
  const waiting = new Set<Request>();
  page.on('request', (request) => {
    if (/^(fetch|xhr|document)$/.test(request.resourceType())) waiting.add(request);
  });
  page.on('requestfinished', (request) => waiting.delete(request));
  page.on('requestfailed', (request) => waiting.delete(request));

  const lookNow = async (): Promise<Look> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await page.evaluate(look);
      } catch (error) {
        // The page went elsewhere meanwhile.
        if (attempt === 4) throw error;
        await page.waitForTimeout(300);
      }
    }
  };
  /** Until the text has stood still for a moment. */
  const settle = async (): Promise<void> => {
    await page.waitForLoadState('domcontentloaded').catch(() => undefined);
    let last = '';
    let calm = 0;
    for (let turn = 0; turn < 25 && calm < 2; turn += 1) {
      await page.waitForTimeout(200);
      if (waiting.size > 0) calm = 0;
      const text = await page
        .evaluate(
          'document.body ? document.body.innerText + document.querySelectorAll("[aria-busy=true],[class*=skeleton]").length + location.href : ""',
        )
        .then(String, () => '');
      calm = text === last ? calm + 1 : 0;
      last = text;
    }
  };
  const act = async (what: () => Promise<unknown>): Promise<void> => {
    if (used >= mostActions) throw new OutOfActions(`more than ${mostActions} actions`);
    if (!held) before = (await lookNow()).lines;
    used += 1;
    await what();
    await settle();
  };
  const seen = (index: number) => page.locator(`[data-seen="${index}"]`).first();
  /** One action for each two thirds of a screen, as the benchmark's agent scrolls. */
  const bring = async ({ index, away = 0 }: { index: number; away?: number }): Promise<void> => {
    for (let left = Math.abs(away); left > 0; left -= 512) {
      if (used >= mostActions) throw new OutOfActions(`more than ${mostActions} actions`);
      used += 1;
    }
    await seen(index)
      .scrollIntoViewIfNeeded({ timeout: 3_000 })
      .catch(() => undefined);
  };

  const best = (controls: readonly Control[], words: Words, options: FindOptions): Control | null => {
    const { roles, region, prefer, longest = 70, not } = options;
    const scored = controls
      .filter((one) => roles === undefined || roles.includes(one.role))
      .filter((one) => region === undefined || one.region === region)
      // The product's name leads home, whatever words it is made of.
      .filter((one) => one.href !== '/' || matches('home', words) !== -1 || matches('start', words) !== -1)
      .filter((one) => one.name.length <= longest && one.name !== '' && !(not?.test(one.name) ?? false))
      .map((control) => {
        const place = matches(control.name, words);
        const word = words[place];
        const plain = typeof word === 'string' ? word.toLowerCase() : '';
        const name = control.name.toLowerCase();
        const closeness = name === plain ? 30 : plain !== '' && name.startsWith(plain) ? 15 : 0;
        const home = prefer !== undefined && control.region === prefer ? 25 : 0;
        const far = control.region === 'footer' ? 20 : 0;
        const score = closeness + home - far - place * 8 - control.name.length / 4 - control.away / 400;
        return { control, place, score };
      })
      .filter(({ place }) => place !== -1)
      .toSorted((one, other) => other.score - one.score);
    return scored[0]?.control ?? null;
  };

  const visitor: Visitor = {
    page,
    used: () => used,
    nativeMessages,
    before: () => before,
    remember: async () => {
      before = (await lookNow()).lines;
      held = true;
    },
    forget: () => {
      held = false;
    },
    start: async () => {
      await page.goto(origin, { waitUntil: 'domcontentloaded', timeout: 20_000 });
      await settle();
      await page.waitForTimeout(300);
    },
    look: lookNow,
    act,
    find: async (words, options = {}) => {
      const { controls } = await lookNow();
      return best(
        controls.filter((one) => options.roles !== undefined || one.role !== 'field'),
        words,
        options,
      );
    },
    press: async (words, options = {}) => {
      const direct = await visitor.find(words, options);
      if (direct) {
        await visitor.click(direct);
        return true;
      }
      const { controls } = await lookNow();
      const hiding = controls.filter((one) => one.opens && one.region !== 'footer').slice(0, 2);
      if (hiding.length === 0)
        hiding.push(
          ...controls
            .filter((one) => /^(open )?(the )?(main )?(menu|more|navigation|☰|≡)/i.test(one.name))
            .slice(0, 1),
        );
      for (const opener of hiding) {
        // It was marked anew by each look, so it is looked up by its name.
        const again = (await lookNow()).controls.find((one) => one.opens === opener.opens && one.name === opener.name);
        if (!again) continue;
        await visitor.click(again);
        const inside = await visitor.find(words, options);
        if (inside) {
          await visitor.click(inside);
          return true;
        }
        await page.keyboard.press('Escape');
      }
      return false;
    },
    go: async (words) => {
      const { controls, lines } = await lookNow();
      const link = best(
        controls.filter((one) => one.role !== 'field'),
        words,
        { prefer: 'nav', longest: 45, not: strangersDoor },
      );
      const here = lines.some((line) => line.heading && line.region === 'main' && matches(line.text, words) !== -1);
      const path = new URL(page.url()).pathname;
      if (here && path !== '/' && matches(path.replaceAll(/[/-]/g, ' '), words) !== -1) return true;
      if (link) {
        await visitor.click(link);
        return true;
      }
      if (await visitor.press(words, { longest: 45, not: strangersDoor })) return true;
      return here;
    },
    click: async (control) => {
      await bring(control);
      await act(async () => {
        const target = seen(control.index);
        await target.click({ timeout: 4_000 }).catch(async () => {
          // Boxes and circles are often covered by what is drawn for them.
          await target.click({ timeout: 2_000, force: true }).catch(() => undefined);
        });
      });
    },
    type: async (control, text) => {
      await bring(control);
      await act(async () => {
        const target = seen(control.index);
        await target.fill(text, { timeout: 4_000 }).catch(async () => {
          await target.click({ timeout: 2_000 });
          await page.keyboard.type(text);
        });
        await target.press('Enter', { timeout: 2_000 }).catch(() => undefined);
      });
    },
    choose: async (control, option) => {
      await bring(control);
      if (control.type === 'select') {
        await act(() =>
          seen(control.index)
            .selectOption({ label: option }, { timeout: 4_000 })
            .catch(() => undefined),
        );
        return;
      }
      await act(() =>
        seen(control.index)
          .click({ timeout: 4_000 })
          .catch(() => undefined),
      );
      const offered = page.getByRole('option');
      const wanted = option === '' ? offered.first() : offered.filter({ hasText: option }).first();
      await act(() => wanted.click({ timeout: 3_000 }).catch(() => undefined));
    },
    attach: async (control, file) => {
      await act(() => seen(control.index).setInputFiles(file, { timeout: 4_000 }));
    },
    back: () => act(() => page.goBack({ timeout: 5_000 })),
  };
  return visitor;
}

/** The group that most looks like the content of the page: what the markup calls a list first, then the biggest. */
export function mainGroup(seen: Look, fits: (group: Group) => boolean = () => true): Group | null {
  const weight = (group: Group): number =>
    group.area * (group.kind === 'alike' ? 0.6 : 1) * Math.min(group.items.length, 4);
  return seen.groups.filter(fits).toSorted((one, other) => weight(other) - weight(one))[0] ?? null;
}

/** What can be read in the content of the page (or in the dialog before it), as one text. */
export function mainText(seen: Look): string {
  const region = seen.dialog ? 'dialog' : 'main';
  return seen.lines
    .filter((line) => line.region === region)
    .map((line) => line.text)
    .join('\n');
}

/** A page that says it is missing, broken or says nothing. */
export function isBroken(seen: Look): boolean {
  const text = mainText(seen);
  const title = seen.lines.filter((line) => line.heading && line.region === 'main').map((line) => line.text);
  return (
    text.length < 25 ||
    title.some((line) =>
      /not found|\b404\b|\b500\b|went wrong|no such page|does not exist|not available/i.test(line),
    ) ||
    /^(cannot get|not found|internal server error)/i.test(text)
  );
}
