/**
 * Contrast of two colours as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance and #dfn-contrast-ratio.
 */

/** Least ratio for text (success criterion 1.4.3, level AA). */
export const textContrast = 4.5;
/** Least ratio for large text and for the edges of controls (1.4.3 and 1.4.11, level AA). */
export const largeTextContrast = 3;

export interface Rgb {
  red: number;
  green: number;
  blue: number;
}

/** `#f5f5dc` -> channels from 0 to 255. */
export function rgbFromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return { red: (value >> 16) & 0xff, green: (value >> 8) & 0xff, blue: value & 0xff };
}

export function hexFromRgb({ red, green, blue }: Rgb): string {
  return `#${[red, green, blue].map((channel) => clamp(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** From 0 (black) to 1 (white). */
export function relativeLuminance(hex: string): number {
  const { red, green, blue } = rgbFromHex(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1 (same colour) to 21 (black on white), whichever order. */
export function contrastRatio(first: string, second: string): number {
  const a = relativeLuminance(first);
  const b = relativeLuminance(second);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The one of the two inks that reads better on this background; the dark one wins a tie. */
export function readableInk(background: string, dark = '#1c1917', light = '#ffffff'): string {
  return contrastRatio(background, light) > contrastRatio(background, dark) ? light : dark;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function clamp(channel: number): number {
  return Math.max(0, Math.min(255, Math.round(channel)));
}
