// web/theme.css: the values of the design tokens, for both colour schemes.
import type { Theme } from '../../../blueprint/schema.ts';
import { palettes } from './theme.ts';

const typefaces: Record<Theme['typeface'], { text: string; display: string }> = {
  sans: same("system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif"),
  serif: {
    text: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif",
    display: "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif",
  },
  rounded: same("ui-rounded, 'SF Pro Rounded', 'Hiragino Maru Gothic ProN', Quicksand, Nunito, system-ui, sans-serif"),
  mono: {
    text: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    display: "ui-monospace, 'SF Mono', 'Cascadia Code', 'Noto Sans Mono', Menlo, Consolas, monospace",
  },
};

const corners: Record<Theme['corners'], { control: string; card: string }> = {
  sharp: { control: '2px', card: '3px' },
  soft: { control: '0.5rem', card: '0.875rem' },
  round: { control: '1.375rem', card: '1.5rem' },
};

/** Visitors whose system prefers the dark scheme get it, unless the colours were asked for by name or are dark already. */
export function followsSystem(theme: Theme): boolean {
  return theme.source === 'chosen' && theme.mode === 'light';
}

export function themeCss(theme: Theme): string {
  const { light, dark } = palettes(theme);
  const tokens = Object.entries(light).map(([name, value]) => {
    const other = dark[name] ?? value;
    return `--${name}: ${other === value ? value : `light-dark(${value}, ${other})`};`;
  });
  const typeface = typefaces[theme.typeface];
  const corner = corners[theme.corners];
  return `/* The theme: each colour for the light and the dark scheme. Text colours keep a contrast of 4.5:1 to what they stand on. */
:root {
  color-scheme: ${followsSystem(theme) ? 'light dark' : theme.mode};

  ${tokens.join('\n  ')}

  --typeface: ${typeface.text};
  --typeface-display: ${typeface.display};
  --corner-control: ${corner.control};
  --corner-card: ${corner.card};
}

:root[data-scheme='light'] {
  color-scheme: light;
}

:root[data-scheme='dark'] {
  color-scheme: dark;
}
`;
}

function same(stack: string) {
  return { text: stack, display: stack };
}
