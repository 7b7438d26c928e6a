/** Theme, name and words of the product: from the concept where it says so, else fitting its domain, always the same for the same text. */
import type { Theme } from '../../blueprint/schema.ts';
import { isReservedEntityName } from '../../blueprint/reserved-words.ts';
import { isDark, mixColours } from '../lexicon/palette.ts';
import { kebabCase } from '../lexicon/kebab-case.ts';
import { domainByKey, lexiconDomains } from '../lexicon/lexicon.ts';
import type { LexiconDomain } from '../lexicon/lexicon-domain.ts';
import { createRandom, seedFromText } from '../lexicon/random.ts';
import type { Reading } from '../reading/reading.ts';

export function domainOf(reading: Reading): LexiconDomain {
  const own = domainByKey(reading.domain) ?? domainByKey('general') ?? lexiconDomains[0];
  if (own === undefined) throw new Error('The lexicon has no domains.');
  return own;
}

export function chooseTheme(reading: Reading): Theme {
  const domain = domainOf(reading);
  const { background, component, mode } = reading.appearance;
  const palette = createRandom(seedFromText(reading.concept)).pick(domain.palettes);
  const isDarkWished = mode === 'dark' && background === null;
  const ground =
    background ??
    (isDarkWished
      ? { hex: mixColours('#14161a', palette.component.hex, 0.06), name: 'dark' }
      : component === null
        ? palette.background
        : { hex: mixColours('#ffffff', component.hex, 0.06), name: 'pale' });
  const accent =
    component ??
    (isDarkWished
      ? { hex: mixColours(palette.component.hex, '#ffffff', 0.45), name: palette.component.name }
      : palette.component);
  return {
    background: colour(ground),
    component: colour(accent),
    mode: isDark(ground.hex) ? 'dark' : 'light',
    typeface: domain.typeface,
    corners: domain.corners,
    source: background !== null || component !== null || isDarkWished ? 'concept' : 'chosen',
  };
}

function colour({ hex, name }: { hex: string; name?: string | undefined }): Theme['background'] {
  return name === undefined ? { hex } : { hex, name: name.slice(0, 60) };
}

/** A name given by the concept, else two words that suit the domain. */
export function chooseName(reading: Reading): { name: string; isInvented: boolean } {
  if (reading.name !== null && !isReservedEntityName(reading.name))
    return { name: reading.name.slice(0, 60), isInvented: false };
  const random = createRandom(seedFromText(`name of ${reading.concept}`));
  const { first, second } = domainOf(reading).nameParts;
  return { name: `${random.pick(first)} ${random.pick(second)}`, isInvented: true };
}

/** Kebab-case, at most 50 characters, starting with a letter. */
export function slugOf(name: string): string {
  const slug = kebabCase(name)
    .replace(/^[^a-z]+/, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  return slug === '' ? 'product' : slug;
}
