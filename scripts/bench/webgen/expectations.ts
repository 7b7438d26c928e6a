/** What a strict person wants to have seen. */
import { mainText, type Visitor } from './visitor.ts';
import type { Group, Line, Look } from './look.ts';

/** YES, PARTIAL or NO, with the reason in one sentence. */
export interface Verdict {
  points: 1 | 0.5 | 0;
  why: string;
}

export const yes = (why: string): Verdict => ({ points: 1, why });
export const partial = (why: string): Verdict => ({ points: 0.5, why });
export const no = (why: string): Verdict => ({ points: 0, why });

export type Check = (visitor: Visitor) => Promise<Verdict>;

const success =
  /\b(success\w*|thank(s| you)|saved|created|added|submitted|confirmed|confirmation|booked|reserved|sent|registered|received|published|posted|updated|changed|deleted|removed|recorded|enroll?ed|joined|completed?|done|subscribed|paid|copied|scheduled|uploaded|placed|accepted|welcome|logged in|signed in|signed up|account is ready|recorded|resigned|well done|great|correct)\b/i;
const failure =
  /\b(error|failed|could not|cannot|can't|invalid|required|must be|must have|please (enter|fill|choose|select|give|check)|is missing|try again|not allowed|not found|wrong|no longer|too (short|long))\b/i;

/** "Message sent" and "Your booking was confirmed", but not "Recently added" or "From sent at". */
const isSentence = (text: string): boolean =>
  !/^(recent|date|last|newest|latest|all|my|from|to|not)\b/i.test(text) &&
  (/\b(success\w*|thank|has been|have been|was|were|is|are|you|your|welcome|congratulations)\b/i.test(text) ||
    new RegExp(`\\w+ ${success.source}[.!]?$`, 'i').test(text));

/** A message that appeared since `visitor.before()` and says that it worked; seen two seconds after the action or later. Null when there is none. */
export async function confirmation(visitor: Visitor, words: RegExp = success): Promise<string | null> {
  await visitor.page.waitForTimeout(800);
  const old = new Set(visitor.before().map((line) => line.text));
  const said = visitor.nativeMessages.at(-1);
  for (let turn = 0; turn < 8; turn += 1) {
    const { lines } = await visitor.look();
    const fresh = lines.filter(
      (line) => line.inView && line.region !== 'nav' && !old.has(line.text) && line.text.length < 300,
    );
    const says = (line: Line): boolean => words.test(line.text) && !failure.test(line.text);
    const told =
      fresh.find((line) => line.live && says(line)) ??
      fresh.find(
        (line) => !line.label && line.text.length < 160 && says(line) && (words !== success || isSentence(line.text)),
      );
    if (told) {
      visitor.forget();
      return told.text;
    }
    await visitor.page.waitForTimeout(400);
  }
  visitor.forget();
  return said !== undefined && words.test(said) ? said : null;
}

/** A message that appeared since and says what was wrong. */
export async function complaint(visitor: Visitor): Promise<string | null> {
  const old = new Set(visitor.before().map((line) => line.text));
  for (let turn = 0; turn < 6; turn += 1) {
    const { lines, controls } = await visitor.look();
    const told = lines.find(
      (line) =>
        !old.has(line.text) &&
        (failure.test(line.text) ||
          (line.live && /\bno\b|\bnot\b|\benter\b|\bchoose\b|\bgive\b|match/i.test(line.text))),
    );
    if (told) return told.text;
    // The browser's own bubble belongs to a field that it has put the focus on.
    const bubble = await visitor.page
      .evaluate(
        'document.activeElement && document.activeElement.matches(":invalid") ? document.activeElement.validationMessage : ""',
      )
      .then(String, () => '');
    if (bubble !== '') return bubble;
    if (controls.some((one) => one.invalid)) return 'fields are marked as wrong';
    await visitor.page.waitForTimeout(300);
  }
  return null;
}

/** Waits a moment for a text in the content of the page. */
export async function reads(visitor: Visitor, text: string | RegExp): Promise<boolean> {
  const has = (all: string): boolean =>
    typeof text === 'string' ? all.toLowerCase().includes(text.toLowerCase()) : text.test(all);
  for (let turn = 0; turn < 6; turn += 1) {
    if (has(mainText(await visitor.look()))) return true;
    await visitor.page.waitForTimeout(300);
  }
  return false;
}

export const details = {
  date: /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b|\b\d{1,2}\.? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\b(today|yesterday|tomorrow)\b|\b\d+ (second|minute|hour|day|week|month)s? ago\b|\bin \d+ (day|week|month)s?\b|\bjust now\b/i,
  time: /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(am|pm)\b|\b(minute|second|hour)s? ago\b|\bjust now\b/i,
  price: /[$€£¥]\s?\d|\d\s?(\$|€|£|usd|cad|eur|dollars|per (day|night))/i,
  number: /\d/,
  contact: /@|\+?\d[\d ()-]{6,}\d|\b\d{3}[- ]\d{4}\b/,
  name: /\b[A-Z][\p{L}'-]+ (?:[A-Z]\. )?[A-Z][\p{L}'-]+/u,
} as const;

/** Which of the named details most items (two thirds) do not show. */
export function lacking(group: Group, wanted: Readonly<Record<string, RegExp>>): string[] {
  return Object.entries(wanted)
    .filter(([, pattern]) => group.items.filter(({ text }) => pattern.test(text)).length < group.items.length * 0.66)
    .map(([name]) => name);
}

/** Figures and charts: big drawings, or a number with its label set apart. */
export function hasChart(seen: Look): boolean {
  return seen.drawings.some(({ kind, width, height }) => kind !== 'img' && width >= 140 && height >= 70);
}

export function hasFigures(seen: Look, atLeast = 2): boolean {
  const figures = seen.lines.filter(
    (line) => line.region === 'main' && /^[$€£]?\s?\d[\d.,: ]*\s?(%|[a-z]{1,3}|hours|minutes|days)?$/i.test(line.text),
  );
  const inText = seen.lines.filter(
    (line) => line.region === 'main' && line.text.length < 60 && /\d/.test(line.text) && /[a-z]{3}/i.test(line.text),
  );
  return figures.length >= atLeast || inText.length >= atLeast * 2;
}
