/** Turns the compact form that the data files use into a full {@link LexiconDomain}. */
import type { Colour, Section, Theme } from '../../blueprint/schema.ts';
import type { LexiconDomain, SellingPoint } from './lexicon-domain.ts';
import { words } from './words.ts';

export interface DomainDraft {
  key: string;
  label: string;
  hints: string;
  /** `#fdf8f0 oat + #7c4a1e chestnut`: background and component, one pair each. */
  palettes: readonly string[];
  typeface: Theme['typeface'];
  corners: Theme['corners'];
  firstNames: string;
  secondNames: string;
  headlines: readonly string[];
  introductions: readonly string[];
  /** `Title :: text` */
  points: readonly string[];
  /** `Heading :: paragraph // paragraph`; each is one variant of the page. */
  about: readonly string[];
  /** `Question? :: answer`; two variants are made of them. */
  faq: readonly string[];
  contact: readonly string[];
}

/** True of every product that has the feature, whatever its domain. */
const sharedPoints: readonly SellingPoint[] = [
  { title: 'Found in seconds', text: 'Type a word or two and see only the {things} that match.', needs: 'search' },
  { title: 'Narrow it down', text: 'Combine filters until only the right {things} are left.', needs: 'filter' },
  {
    title: 'The figures at a glance',
    text: 'Charts and totals are worked out from the {things} themselves.',
    needs: 'dashboard',
  },
  { title: 'Yours in one place', text: 'Sign in and find your own {things} together on one page.', needs: 'mine' },
  {
    title: 'Simple to add',
    text: 'A short form, clear messages, and your new {thing} is there at once.',
    needs: 'create',
  },
];

export function defineDomain(draft: DomainDraft): LexiconDomain {
  const answers = draft.faq.map(split);
  const faqPage = (items: typeof answers): Section[] => [
    { heading: 'Frequently asked questions', paragraphs: [], items: items.map(([title, text]) => ({ title, text })) },
  ];
  return {
    key: draft.key,
    label: draft.label,
    hints: words(draft.hints),
    palettes: draft.palettes.map(palette),
    typeface: draft.typeface,
    corners: draft.corners,
    nameParts: { first: words(draft.firstNames), second: words(draft.secondNames) },
    headlines: draft.headlines,
    introductions: draft.introductions,
    points: [...draft.points.map(split).map(([title, text]) => ({ title, text })), ...sharedPoints],
    about: draft.about.map(page),
    faq: [faqPage(answers.slice(0, 4)), faqPage(answers.slice(-4))],
    contact: draft.contact.map((text, variant) => [...page(text), ...reach(variant)]),
  };
}

function split(text: string): [string, string] {
  const [first = '', second = ''] = text.split('::').map((part) => part.trim());
  return [first, second];
}

function palette(text: string): { background: Colour; component: Colour } {
  const [background = '', component = ''] = text.split('+').map((part) => part.trim());
  return { background: colour(background), component: colour(component) };
}

function colour(text: string): Colour {
  return { hex: text.slice(0, 7), name: text.slice(8) };
}

function page(text: string): Section[] {
  const [heading, body] = split(text);
  return [{ heading, paragraphs: body.split('//').map((paragraph) => paragraph.trim()), items: [] }];
}

/** Addresses and numbers from the ranges that are kept free for examples. */
function reach(variant: number): Section[] {
  const number = ['0142', '0187', '0113'][variant % 3] ?? '0142';
  const street =
    ['18 Foundry Square, Toronto', '240 Queen Street West, Toronto', '7 Lighthouse Way, Halifax'][variant % 3] ?? '';
  return [
    {
      heading: 'How to reach us',
      paragraphs: [],
      items: [
        { title: 'Email', text: 'hello@{slug}.example' },
        { title: 'Telephone', text: `+1 416 555 ${number}, Monday to Friday, 9:00 to 17:00` },
        { title: 'Address', text: street },
      ],
    },
  ];
}
