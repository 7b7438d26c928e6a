/** Arithmetic on colours: mixing, and moving in hue, saturation and lightness. */
import { contrastRatio, hexFromRgb, relativeLuminance, rgbFromHex, textContrast } from './contrast.ts';

/** Hue in degrees, saturation and lightness from 0 to 1. */
export interface Hsl {
  hue: number;
  saturation: number;
  lightness: number;
}

/** Linear mix of the two colours' channels; `share` of the second one, from 0 to 1. */
export function mixColours(first: string, second: string, share: number): string {
  const a = rgbFromHex(first);
  const b = rgbFromHex(second);
  const mix = (x: number, y: number) => x + (y - x) * share;
  return hexFromRgb({ red: mix(a.red, b.red), green: mix(a.green, b.green), blue: mix(a.blue, b.blue) });
}

/** The conversion of CSS Color 4, https://www.w3.org/TR/css-color-4/#rgb-to-hsl. */
export function hslFromHex(hex: string): Hsl {
  const { red, green, blue } = rgbFromHex(hex);
  const [r, g, b] = [red / 255, green / 255, blue / 255];
  const highest = Math.max(r, g, b);
  const lowest = Math.min(r, g, b);
  const lightness = (highest + lowest) / 2;
  const span = highest - lowest;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  const sector = highest === r ? ((g - b) / span + 6) % 6 : highest === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return { hue: sector * 60, saturation, lightness };
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb; saturation and lightness are clamped, hue wraps. */
export function hexFromHsl({ hue, saturation, lightness }: Hsl): string {
  const s = clampShare(saturation);
  const l = clampShare(lightness);
  const channel = (offset: number) => {
    const step = (offset + hue / 30 + 24) % 12;
    return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(step - 3, 9 - step, 1)));
  };
  return hexFromRgb({ red: channel(0), green: channel(8), blue: channel(4) });
}

export function isDark(hex: string): boolean {
  return relativeLuminance(hex) < 0.18;
}

/**
 * The nearest shade of `ink` that can be read on `background`: made darker or lighter step by step until the ratio is reached.
 * Falls back to black or white.
 */
export function inkOn(background: string, ink: string, ratio: number = textContrast): string {
  const goal = isDark(background) ? '#ffffff' : '#000000';
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mixColours(ink, goal, share);
    if (contrastRatio(background, candidate) >= ratio) return candidate;
  }
  return contrastRatio(background, '#000000') >= contrastRatio(background, '#ffffff') ? '#000000' : '#ffffff';
}

function clampShare(value: number): number {
  return Math.max(0, Math.min(1, value));
}
