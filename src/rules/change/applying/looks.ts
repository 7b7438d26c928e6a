/** Operations on the look of the product. */
import type { Blueprint, Theme } from '../../../blueprint/schema.ts';
import { isDark, mixColours } from '../../lexicon/palette.ts';
import type { Outcome } from './outcome.ts';
import type { Operation } from '../operation.ts';

export function applyToLooks(blueprint: Blueprint, operation: Operation): Outcome {
  const { theme } = blueprint;
  const themed = (change: Partial<Theme>): Blueprint => ({ ...blueprint, theme: { ...theme, ...change } });
  switch (operation.do) {
    case 'paint':
      return operation.part === 'background'
        ? themed({
            background: operation.colour,
            mode: isDark(operation.colour.hex) ? 'dark' : 'light',
            source: 'concept',
          })
        : themed({ component: operation.colour, source: 'concept' });
    case 'set-mode':
      if (theme.mode === operation.mode) return `The product is ${operation.mode} already.`;
      return operation.mode === 'dark'
        ? themed({
            mode: 'dark',
            background: { hex: mixColours('#14161a', theme.component.hex, 0.06), name: 'dark' },
            component: isDark(theme.component.hex)
              ? { ...theme.component, hex: mixColours(theme.component.hex, '#ffffff', 0.45) }
              : theme.component,
          })
        : themed({
            mode: 'light',
            background: { hex: mixColours('#ffffff', theme.component.hex, 0.06), name: 'pale' },
          });
    case 'set-typeface':
      return themed({ typeface: operation.typeface });
    case 'set-corners':
      return themed({ corners: operation.corners });
    default:
      return undefined;
  }
}
