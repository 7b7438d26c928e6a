/** The product's theme: from the concept where it says so, else fitting its domain, always the same for the same text. */
import type { Theme } from '../../blueprint/schema.ts';
import { isDark, mixColours } from '../lexicon/palette.ts';
import type { LexiconDomain } from '../lexicon/lexicon-domain.ts';
import { createRandom, seedFromText } from '../lexicon/random.ts';
import type { Reading } from '../reading/reading.ts';

export function chooseTheme(reading: Reading, domain: LexiconDomain): Theme {
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
