/** Labels of concepts against what was read: tallies, and differences in words. */
import { singularise } from '../../src/rules/lexicon/pluralise.ts';

export interface Tally {
  right: number;
  wrong: number;
  found: number;
  missed: number;
}

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, found: 0, missed: 0 });

/** What may be read but need not be counts neither way. */
export function compare(
  wanted: readonly string[],
  found: readonly string[],
  isSame: (one: string, other: string) => boolean,
  tally: Tally,
  alsoFound: readonly string[] = [],
): string {
  const meets = (label: string, item: string) =>
    label
      .replace(/^\?/, '')
      .split('/')
      .some((one) => isSame(one, item));
  const missed = wanted.filter(
    (label) => !label.startsWith('?') && ![...found, ...alsoFound].some((item) => meets(label, item)),
  );
  const wrong = found.filter((item) => !wanted.some((label) => meets(label, item)));
  const required = wanted.filter((label) => !label.startsWith('?'));
  tally.found += required.length - missed.length;
  tally.missed += missed.length;
  tally.wrong += wrong.length;
  tally.right += found.filter((item) => required.some((label) => meets(label, item))).length;
  return [...missed.map((label) => `-${label}`), ...wrong.map((item) => `+${item}`)].join(' ');
}

/** "Scrapped car" and "car" are one thing. */
export function isSameThing(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other]
    .map((label) => singularise(label))
    .toSorted((a, b) => a.length - b.length);
  return short === long || long.endsWith(` ${short}`) || long.startsWith(`${short} `);
}

export const shares = ({ right, wrong, found, missed }: Tally) => ({
  precision: round(right / (right + wrong)),
  recall: round(found / (found + missed)),
});

export const round = (value: number): number => Math.round(value * 1000) / 1000;
