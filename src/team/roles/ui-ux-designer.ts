/** Answers for the theme: colours that can be read, a typeface, shapes. */
import type { Blueprint, Colour } from '../../blueprint/schema.ts';
import { contrastRatio, readableInk, textContrast } from '../../rules/lexicon/contrast.ts';
import type { RoleNote } from '../stage.ts';
import { bullets } from '../wording.ts';

export function noteTheme({ theme }: Blueprint): RoleNote {
  const page = measure(theme.background);
  const component = measure(theme.component);
  const origin = theme.source === 'concept' ? 'the colours you named' : 'colours that suit the subject';
  const enough = Math.min(page.ratio, component.ratio) >= textContrast;
  return {
    role: 'UI/UX Designer',
    subject: 'theme',
    sentence: `I set ${origin}: ${page.name} for the page and ${component.name} for its controls; the best text colours reach a contrast of ${page.ratio.toFixed(1)} and ${component.ratio.toFixed(1)} to 1${enough ? '' : `, less than the ${textContrast} that small text should have`}.`,
    detail: bullets([
      `Page background ${theme.background.hex}: text in ${page.ink} has a contrast of ${page.ratio.toFixed(2)}:1.`,
      `Controls and header ${theme.component.hex}: text in ${component.ink} has a contrast of ${component.ratio.toFixed(2)}:1.`,
      `Control on page: ${contrastRatio(theme.component.hex, theme.background.hex).toFixed(2)}:1.`,
      `Typeface: ${theme.typeface}; corners: ${theme.corners}; mode: ${theme.mode}.`,
    ]),
    data: {
      background: theme.background.hex,
      component: theme.component.hex,
      pageContrast: Number(page.ratio.toFixed(2)),
      componentContrast: Number(component.ratio.toFixed(2)),
    },
  };
}

function measure(colour: Colour) {
  const ink = readableInk(colour.hex);
  return { name: colour.name ?? colour.hex, ink, ratio: contrastRatio(ink, colour.hex) };
}
