/** Colours by the names that people use: CSS names, some three hundred more, and compounds such as "pale dusty rose". */
import { cssColours } from './css-colours.ts';
import { furtherColours } from './further-colours.ts';
import { hexFromHsl, hslFromHex, mixColours } from './palette.ts';

export interface NamedColour {
  /** Lower-case, six digits. */
  hex: string;
  /** As the person wrote it, tidied: lower case, single spaces. */
  name: string;
}

/** Moves a colour the way its adjective says. */
const modifiers: Readonly<Record<string, (hex: string) => string>> = {
  faint: (hex) => mixColours(hex, '#ffffff', 0.8),
  pale: (hex) => mixColours(hex, '#ffffff', 0.65),
  light: (hex) => mixColours(hex, '#ffffff', 0.5),
  lighter: (hex) => mixColours(hex, '#ffffff', 0.6),
  pastel: (hex) => mixColours(hex, '#ffffff', 0.6),
  soft: (hex) => saturate(mixColours(hex, '#ffffff', 0.4), 0.85),
  gentle: (hex) => saturate(mixColours(hex, '#ffffff', 0.45), 0.85),
  subtle: (hex) => mixColours(hex, '#ffffff', 0.6),
  delicate: (hex) => mixColours(hex, '#ffffff', 0.6),
  creamy: (hex) => mixColours(hex, '#fff8e7', 0.6),
  milky: (hex) => mixColours(hex, '#fdfbf3', 0.6),
  frosty: (hex) => mixColours(hex, '#f4f9fc', 0.65),
  frosted: (hex) => mixColours(hex, '#f4f9fc', 0.65),
  icy: (hex) => mixColours(hex, '#eaf6fb', 0.65),
  misty: (hex) => mixColours(hex, '#e8edef', 0.6),
  foggy: (hex) => mixColours(hex, '#dfe3e5', 0.6),
  cloudy: (hex) => mixColours(hex, '#e3e7ea', 0.55),
  smoky: (hex) => mixColours(hex, '#9a9a9a', 0.4),
  ashen: (hex) => mixColours(hex, '#b8bcb8', 0.5),
  dusty: (hex) => mixColours(saturate(hex, 0.7), '#b3a8a3', 0.35),
  muted: (hex) => saturate(mixColours(hex, '#a8a49f', 0.25), 0.7),
  faded: (hex) => saturate(mixColours(hex, '#e0dcd6', 0.4), 0.7),
  washed: (hex) => saturate(mixColours(hex, '#e8e6e2', 0.5), 0.7),
  antique: (hex) => mixColours(hex, '#d8c9a8', 0.3),
  vintage: (hex) => mixColours(hex, '#c9b79c', 0.3),
  earthy: (hex) => mixColours(hex, '#8b6b4a', 0.3),
  natural: (hex) => mixColours(hex, '#cbb994', 0.2),
  medium: (hex) => hex,
  matte: (hex) => hex,
  metallic: (hex) => saturate(hex, 0.8),
  classic: (hex) => hex,
  pure: (hex) => hex,
  elegant: (hex) => hex,
  bright: (hex) => lighten(saturate(hex, 1.35), 0.04),
  vivid: (hex) => saturate(hex, 1.5),
  vibrant: (hex) => saturate(hex, 1.45),
  bold: (hex) => saturate(hex, 1.35),
  neon: (hex) => lighten(saturate(hex, 2), 0.05),
  electric: (hex) => saturate(hex, 1.7),
  hot: (hex) => saturate(mixColours(hex, '#ff2d55', 0.15), 1.3),
  rich: (hex) => lighten(saturate(hex, 1.25), -0.06),
  royal: (hex) => lighten(saturate(hex, 1.15), -0.08),
  warm: (hex) => mixColours(hex, '#ffa64d', 0.14),
  cool: (hex) => mixColours(hex, '#4da3ff', 0.14),
  cold: (hex) => mixColours(hex, '#4da3ff', 0.2),
  burnt: (hex) => mixColours(hex, '#5a2a0c', 0.25),
  deep: (hex) => mixColours(saturate(hex, 1.15), '#000000', 0.32),
  dark: (hex) => mixColours(hex, '#000000', 0.42),
  darker: (hex) => mixColours(hex, '#000000', 0.52),
  midnight: (hex) => mixColours(hex, '#0b1030', 0.65),
  very: (hex) => hex,
};

/** What a second noun does to the colour before it: "lavender mist", "rose white". */
const veils: Readonly<Record<string, (hex: string) => string>> = {
  mist: (hex) => mixColours(hex, '#f7fafa', 0.78),
  frost: (hex) => mixColours(hex, '#f6fafc', 0.75),
  fog: (hex) => mixColours(hex, '#e6e9ea', 0.7),
  haze: (hex) => mixColours(hex, '#eceae8', 0.65),
  ice: (hex) => mixColours(hex, '#f2f9fc', 0.75),
  white: (hex) => mixColours(hex, '#ffffff', 0.88),
  cream: (hex) => mixColours(hex, '#fff9ea', 0.7),
  milk: (hex) => mixColours(hex, '#fdfbf3', 0.75),
  blush: (hex) => mixColours(hex, '#fdeeee', 0.65),
  whisper: (hex) => mixColours(hex, '#ffffff', 0.85),
  breeze: (hex) => mixColours(hex, '#ffffff', 0.7),
  dust: (hex) => mixColours(saturate(hex, 0.6), '#cfc8bf', 0.45),
  smoke: (hex) => mixColours(saturate(hex, 0.5), '#b5b5b5', 0.5),
  ash: (hex) => mixColours(saturate(hex, 0.5), '#b2beb5', 0.5),
  glow: (hex) => lighten(saturate(hex, 1.2), 0.1),
  shadow: (hex) => mixColours(hex, '#2b2b2b', 0.5),
};

const leanings: Readonly<Record<string, string>> = {
  reddish: '#ff0000', pinkish: '#ffc0cb', orangish: '#ffa500', yellowish: '#ffff00', golden: '#daa520', greenish: '#008000',
  bluish: '#0000ff', purplish: '#800080', brownish: '#8b5a2b', greyish: '#808080', grayish: '#808080', whitish: '#ffffff',
  blackish: '#000000', silvery: '#c0c0c0', rosy: '#e8909c',
}; // prettier-ignore

/** Families that may follow a word of any kind: "jungle green" is a green, even if nobody knows which. */
const families = new Set([
  'red',
  'pink',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'violet',
  'brown',
  'gray',
  'white',
  'black',
  'teal',
  'gold',
]);

/** The word "red" never stands for a colour's name after these: they are grammar, not pigment. */
const grammar = new Set(['a', 'all', 'an', 'and', 'another', 'any', 'anything', 'as', 'background', 'be', 'but', 'color', 'components', 'different', 'every', 'except', 'for', 'in', 'is', 'less', 'more', 'much', 'never', 'no', 'not', 'of', 'on', 'only', 'or', 'other', 'page', 'some', 'than', 'the', 'to', 'too', 'use', 'using', 'with', 'without']); // prettier-ignore

/**
 * The colour that a phrase names: "#F5F5DC", "dark slate gray", "Azure Mist", "pale dusty rose", "blue-green". Null when it names
 * none; the phrase must be the colour only ("beige", not "beige background").
 */
export function resolveColour(text: string): NamedColour | null {
  const name = tidy(text);
  const hex = literal(name) ?? lookUp(name.split(' '));
  return hex === null ? null : { hex, name };
}

function tidy(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/["'“”‘’.,;]/g, '')
    .replaceAll(/\bgrey\b/g, 'gray')
    .replaceAll('-', ' ')
    .replaceAll(/\boff white\b/g, 'off-white')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(an?|the) /, '')
    .replace(/^(shade|tone|tint|hue)s? of /, '')
    .replace(/ (colou?r|colou?red|shade|tone|tint|hue)s?$/, '');
}

function literal(name: string): string | null {
  if (/^#[0-9a-f]{6}$/.test(name)) return name;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(name);
  return short === null
    ? null
    : `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`;
}

function known(words: readonly string[]): string | null {
  const joined = words.join('');
  return entryOf(cssColours, joined) ?? entryOf(furtherColours, words.join(' '));
}

/** Only own entries: "constructor" is no colour. */
function entryOf<T>(table: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

/** Longest known name first; then an adjective before, a veil behind, or two colours side by side. */
function lookUp(words: readonly string[]): string | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || first === '') return null;
  const whole = known(words);
  if (whole !== null || words.length === 1) return whole;

  const rest = lookUp(words.slice(1));
  const modify = entryOf(modifiers, first);
  if (rest !== null && modify !== null) return modify(rest);
  const leaning = entryOf(leanings, first);
  if (rest !== null && leaning !== null) return mixColours(rest, leaning, 0.3);

  const before = lookUp(words.slice(0, -1));
  const veil = entryOf(veils, last);
  if (before !== null && veil !== null) return veil(before);
  if (words.length === 2 && before !== null && rest !== null) return mixColours(rest, before, 0.4);
  if (words.length === 2 && rest !== null && families.has(last) && !grammar.has(first)) return saturate(rest, 0.9);
  return null;
}

function saturate(hex: string, factor: number): string {
  const { hue, saturation, lightness } = hslFromHex(hex);
  return hexFromHsl({ hue, saturation: saturation * factor, lightness });
}

function lighten(hex: string, by: number): string {
  const { hue, saturation, lightness } = hslFromHex(hex);
  return hexFromHsl({ hue, saturation, lightness: lightness + by });
}
