/** Turns the compact form that the data files use into a full {@link LexiconDomain}. */
import type { Colour, Theme } from '../../blueprint/schema.ts';
import type { LexiconDomain } from './lexicon-domain.ts';
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
  nameTail: string;
  headlines: readonly string[];
}

export function defineDomain(draft: DomainDraft): LexiconDomain {
  return {
    key: draft.key,
    label: draft.label,
    hints: words(draft.hints),
    palettes: draft.palettes.map(palette),
    typeface: draft.typeface,
    corners: draft.corners,
    nameParts: { first: words(draft.firstNames), second: words(draft.secondNames) },
    nameTail: draft.nameTail,
    headlines: draft.headlines,
  };
}

function palette(text: string): { background: Colour; component: Colour } {
  const [background = '', component = ''] = text.split('+').map((part) => part.trim());
  return { background: colour(background), component: colour(component) };
}

function colour(text: string): Colour {
  return { hex: text.slice(0, 7), name: text.slice(8) };
}
