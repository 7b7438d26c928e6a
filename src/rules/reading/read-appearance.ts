/** The colours a concept asks for, and which of them is the background and which the components'. */
import { isDark } from '../lexicon/palette.ts';
import { resolveColour } from '../lexicon/colours.ts';
import type { Appearance, ReadColour, Span } from './reading.ts';
import { wordSet } from './word-set.ts';

interface Mention extends Span {
  colour: ReadColour;
  role: 'background' | 'component' | null;
}

const backgroundWords =
  /\b(background|backgrounds|backdrop|base colou?r|canvas|layout|page colou?r|wallpaper|outer)\b/g;
const componentWords =
  /\b(components?|elements?|buttons?|cards?|interface|ui|blocks?|controls?|accents?|highlights?|header|headers|links?|widgets?|foreground|primary|main colou?r|interactive|block|content blocks)\b/g;
const colourTalk =
  /\b(background|backgrounds|colou?rs?|colou?red|components?|theme|palette|styl(e|ed|ing)|accents?|buttons?|dark mode|light mode|tones?|hues?|outer layout|layout|ui blocks?|page blocks?|content blocks?|ui elements?|backdrop|borders?|#[0-9a-f]{3,6})\b|#[0-9a-f]{3,6}\b/i;

/** Reads one sentence; null when it speaks of no colour or mode. */
export function readAppearance(sentence: string, offset: number): Appearance | null {
  const text = sentence.toLowerCase();
  const mode = /\b(dark|night)[- ](theme|mode|design|look|style|interface|ui)\b/.test(text)
    ? 'dark'
    : /\blight[- ](theme|mode|design|look)\b/.test(text)
      ? 'light'
      : null;
  const mentions = findColours(text);
  if (!colourTalk.test(text) && mode === null && !isOnlyColours(text, mentions)) return null;
  const span = { start: offset, end: offset + sentence.length };
  if (mentions.length === 0) {
    const isAboutColours =
      /\b(set|use|apply|style|configure|choose|define|assign|specify)\b.*\b(background|components?)\b/.test(text);
    return mode === null && !isAboutColours
      ? null
      : { background: null, component: null, mode, span, unknown: isAboutColours ? [sentence.trim()] : [] };
  }
  // "orange trees for the layout of a garden": without a word of design nothing is said about the look
  if (!isDesign(text) && mode === null) return null;
  for (const mention of mentions) mention.role = roleOf(mention, text, mentions);
  // "users choose the style of a word cloud": what people do is no wish for the look, unless it says of what
  const isDeed = /\b(users?|visitors?|customers?|people|functionalit(y|ies)|website that|app that)\b/.test(text);
  if (isDeed && !(/\b(background|components?|layout|theme)\b/.test(text) && mentions.some(({ role }) => role !== null)))
    return null;
  const background = mentions.find((mention) => mention.role === 'background') ?? null;
  const component = mentions.find((mention) => mention.role === 'component') ?? null;
  const [first, second] = mentions.filter((mention) => mention.role === null);
  const rest = background === null ? first : component === null ? (first ?? null) : null;
  return {
    background: background?.colour ?? (mentions.length > 1 || component !== null ? (rest?.colour ?? null) : null),
    component:
      component?.colour ??
      (background === null
        ? (second?.colour ?? (mentions.length === 1 ? (first?.colour ?? null) : null))
        : (first?.colour ?? null)),
    mode: mode ?? (background !== null && isDark(background.colour.hex) ? 'dark' : null),
    span,
    unknown: [],
  };
}

/** "Use forest green", "make it navy and white, please": nothing is spoken of but colours. */
function isOnlyColours(text: string, mentions: readonly Mention[]): boolean {
  if (!isDesign(text)) return false;
  const rest = mentions.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return mentions.length > 0 && (rest.match(/[a-z0-9]+/g) ?? []).every((word) => isGrammar(word) || around.has(word));
}

const around = wordSet('it this everything please mostly mainly everywhere throughout over go paint');

/** A colour counts where it is set or where what has it is named. */
const isDesign = (text: string): boolean =>
  /\b(use|using|set|setting|apply|applying|style|styled|choose|pick|define|configure|assign|specify|colou?r|colou?rs|colou?red|make|design|with|theme|palette|background|backgrounds|have|implement|select|give|render|paint|adopt|employ|in)\b|:|#/.test(
    text,
  );

/** Longest phrases of up to four words that name a colour, left to right. Plain words that are colours too ("orange") count only near talk of colours. */
function findColours(text: string): Mention[] {
  const words = [...text.matchAll(/#[0-9a-f]{3,6}\b|[a-z]+(?:-[a-z]+)*/g)];
  const found: Mention[] = [];
  for (let index = 0; index < words.length; index += 1) {
    for (let length = 4; length > 0; length -= 1) {
      const run = words.slice(index, index + length);
      const [first, last] = [run[0], run.at(-1)];
      if (run.length < length || first === undefined || last === undefined) continue;
      const end = last.index + last[0].length;
      const phrase = text.slice(first.index, end);
      if (!/^[#a-z0-9 -]+$/.test(phrase) || isGrammar(first[0]) || isGrammar(last[0])) continue;
      const colour = phrase in {} ? null : resolveColour(phrase);
      if (colour === null) continue;
      found.push({ colour: { hex: colour.hex, name: colour.name }, start: first.index, end, role: null });
      index += length - 1;
      break;
    }
  }
  return found;
}

const grammar = wordSet(`
  the a an and for with as in on to of use using set all color colour background component components base page
  light-mode screen content ui elements element apply applying choose pick define configure assign specify select give render paint adopt
  employ style styled have design make implement put is are be
`);
const isGrammar = (word: string): boolean => grammar.has(word);

/** By the nearest word that names a part: "beige background", "beige for the background", "background: beige". */
function roleOf(mention: Mention, text: string, all: readonly Mention[]): Mention['role'] {
  const others = all.filter((other) => other !== mention);
  const before = Math.max(0, ...others.filter((other) => other.end <= mention.start).map((other) => other.end));
  const after = Math.min(
    text.length,
    ...others.filter((other) => other.start >= mention.end).map((other) => other.start),
  );
  const behind = nearest(text.slice(mention.end, after), 'start');
  const ahead = nearest(text.slice(before, mention.start), 'end');
  const isPhrase = /^\s*(as|for|in|on|to)\b/.test(text.slice(mention.end, after));
  if (behind === null || ahead === null) return (behind ?? ahead)?.role ?? null;
  return ahead.cost < behind.cost - (isPhrase ? 8 : 0) ? ahead.role : behind.role;
}

/** A comma or an "and" in between makes a word far. */
function nearest(text: string, from: 'start' | 'end'): { role: 'background' | 'component'; cost: number } | null {
  const all = [
    ...[...text.matchAll(backgroundWords)].map((match) => ({ role: 'background' as const, match })),
    ...[...text.matchAll(componentWords)].map((match) => ({ role: 'component' as const, match })),
  ].map(({ role, match }) => {
    const between = from === 'start' ? text.slice(0, match.index) : text.slice(match.index + match[0].length);
    return {
      role,
      cost: between.length + (/[,;]|\b(and|with)\b.*\b(the|all|set|use|apply)\b|\band\b/.test(between) ? 25 : 0),
    };
  });
  return all.toSorted((a, b) => a.cost - b.cost)[0] ?? null;
}
