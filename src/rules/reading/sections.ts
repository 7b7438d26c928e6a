/** The headings of a document say how to take what stands below them: what is left out, why it is built, who uses it, how it is made. */
import type { Span } from './reading.ts';

export interface Section {
  /** The span is a heading with something below it. */
  isHeading: boolean;
  /** The title of the document. */
  isTitle: boolean;
  /** What is said of sentences below the heading; null where they are read like any others. */
  kind: SectionKind | null;
}

/** `left-out`: not to be built. `aims`: why. `people`: for whom. `quality`: how well. `technical`: by what means. */
export type SectionKind = 'left-out' | 'aims' | 'people' | 'quality' | 'technical';

const kinds: readonly (readonly [SectionKind, RegExp])[] = [
  ['left-out', /^(out[- ]of[- ]scope|not (in|part of) (the )?scope|non-?goals?|exclusions?|not included|will not (do|be built)|left out)\b/i],
  ['technical', /^(technical|technology|tech|implementation|architecture)( (notes?|details?|stack|requirements?|constraints?|considerations?|specifications?))?$/i],
  ['quality', /^(non-?functional( requirements?)?|quality( attributes?)?|performance|constraints?)$/i],
  ['people', /^((target |intended )?(users?|audience|personas?|user groups?|stakeholders|actors)|roles|who (uses|it is for).*)$/i],
  ['aims', /^(goals?|objectives?|aims?|vision|motivation|problem( statement)?|success (metrics|criteria)|background|benefits?)( and (goals?|objectives?|background))?$/i],
]; // prettier-ignore

const heading = /^[ \t]*(#{1,6})[ \t]+/;

/** One for each span, in order; `concept` still has its Markdown marks. */
export function sectionsOf(concept: string, text: string, spans: readonly Span[]): Section[] {
  const levels = spans.map(({ start }) => {
    const lineStart = concept.lastIndexOf('\n', start - 1) + 1;
    return heading.exec(concept.slice(lineStart, start))?.[1]?.length ?? null;
  });
  const open: { level: number; kind: SectionKind | null }[] = [];
  return spans.map(({ start, end }, index) => {
    const level = levels[index] ?? null;
    if (level === null) return { isHeading: false, isTitle: false, kind: kindOf(open) };
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    open.push({ level, kind: kinds.find(([, pattern]) => pattern.test(bare(text.slice(start, end))))?.[0] ?? null });
    const next = index + 1 < levels.length ? levels[index + 1] : 0;
    const hasBody = next === null || (next !== undefined && next > level);
    return { isHeading: hasBody, isTitle: hasBody && index === 0, kind: kindOf(open) };
  });
}

const kindOf = (open: readonly { kind: SectionKind | null }[]): SectionKind | null =>
  open.findLast(({ kind }) => kind !== null)?.kind ?? null;

/** "2.1 Goals:" -> "Goals" */
const bare = (title: string): string =>
  title
    .replace(/^[\d.)\s]+/, '')
    .replace(/[:.\s]+$/, '')
    .trim();
