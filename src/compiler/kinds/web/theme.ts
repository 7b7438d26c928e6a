// From the blueprint's theme to the colours of both schemes. The stated two colours are never touched; every text is
// made to stand out from what it stands on.
import type { Theme } from '../../../blueprint/schema.ts';
import { contrast, fromOklch, mix, readable, toOklch } from './colour.ts';

/** A colour for each design token of the template's styles.css, by the token's name without the dashes. */
export type Palette = Record<string, string>;

export interface Palettes {
  light: Palette;
  dark: Palette;
}

const textContrast = 4.5;
const edgeContrast = 3;

/** The scheme of the theme's own mode has its background as `page`; the other is derived from the same hues. */
export function palettes(theme: Theme): Palettes {
  const stated = palette(theme.background.hex, theme.component.hex);
  const { hue, chroma } = toOklch(theme.component.hex);
  const otherPage =
    theme.mode === 'light'
      ? fromOklch({ lightness: 0.19, chroma: Math.min(chroma * 0.2, 0.025), hue })
      : fromOklch({ lightness: 0.98, chroma: Math.min(chroma * 0.1, 0.012), hue });
  const derived = palette(otherPage, theme.component.hex);
  return theme.mode === 'light' ? { light: stated, dark: derived } : { light: derived, dark: stated };
}

function palette(page: string, component: string): Palette {
  const darkInk = contrast('#000000', page) >= contrast('#ffffff', page);
  const surface = surfaceOn(page, darkInk);
  const hover = hoverOn(surface, darkInk);
  const grounds = [page, surface, hover];
  const text = (wanted: string) => readable(wanted, grounds, textContrast);

  const ink = text(mix(darkInk ? '#16181d' : '#f4f5f7', component, 0.06));
  const onComponent = contrast('#ffffff', component) >= textContrast ? '#ffffff' : darkTextOn(component);
  const componentHover = hoverOfComponent(component, onComponent);
  const tint = mix(surface, component, 0.14);
  const danger = '#c92a2a';
  const dangerTint = mix(surface, '#e03131', darkInk ? 0.08 : 0.16);
  const successTint = mix(surface, '#2f9e44', darkInk ? 0.12 : 0.18);

  return {
    page,
    surface,
    hover,
    ink,
    muted: text(mix(ink, page, 0.32)),
    line: mix(surface, ink, darkInk ? 0.13 : 0.17),
    'line-strong': readable(mix(surface, ink, 0.38), [page, surface], edgeContrast),
    component,
    'component-edge': contrast(component, page) >= 1.25 ? component : mix(component, ink, 0.25),
    'on-component': onComponent,
    'component-hover': componentHover,
    'on-component-hover': readable(onComponent, [componentHover], textContrast),
    accent: text(component),
    tint,
    'on-tint': readable(component, [tint], textContrast),
    danger,
    'on-danger': '#ffffff',
    'danger-ink': readable(danger, [...grounds, dangerTint], textContrast),
    'danger-tint': dangerTint,
    'success-ink': readable('#2b8a3e', [...grounds, successTint], textContrast),
    'success-tint': successTint,
    focus: readable(component, [page, surface], edgeContrast),
    shadow: darkInk ? `${mix(component, '#000000', 0.75)}2b` : '#00000080',
    ...chartColours(component, surface),
    ...artColours(page, component, darkInk),
  };
}

/** Cards lie on the page: lighter where ink is dark; where it is light, lighter too as long as the ink allows. */
function surfaceOn(page: string, darkInk: boolean): string {
  if (darkInk) return mix(page, '#ffffff', 0.72);
  const lighter = mix(page, '#ffffff', 0.06);
  return contrast('#ffffff', lighter) >= 7 ? lighter : mix(page, '#000000', 0.2);
}

function hoverOn(surface: string, darkInk: boolean): string {
  return mix(surface, darkInk ? '#000000' : '#ffffff', 0.05);
}

function darkTextOn(component: string): string {
  return readable(mix(component, '#000000', 0.82), [component], textContrast);
}

function hoverOfComponent(component: string, onComponent: string): string {
  const lighten = onComponent !== '#ffffff' && toOklch(component).lightness < 0.9;
  return mix(component, lighten ? '#ffffff' : '#000000', lighten ? 0.22 : 0.14);
}

/** Six colours that differ in hue, the component's first, each visible on a card. */
function chartColours(component: string, surface: string): Palette {
  const base = colourful(component, component);
  const hueSteps = [0, 150, 60, 255, 200, 310];
  return Object.fromEntries(
    hueSteps.map((step, index) => {
      const wanted = fromOklch({ lightness: 0.62, chroma: Math.max(base.chroma, 0.11), hue: (base.hue + step) % 360 });
      return [`series-${index + 1}`, readable(index === 0 ? component : wanted, [surface], edgeContrast)];
    }),
  );
}

/** What the generated artwork is painted with, from sky to foreground. */
function artColours(page: string, component: string, darkInk: boolean): Palette {
  const { hue, chroma } = colourful(component, page);
  const paint = (lightness: number, strength: number, turn = 0) =>
    fromOklch({
      lightness: darkInk ? lightness : lightness * 0.82,
      chroma: chroma * strength,
      hue: (hue + turn + 360) % 360,
    });
  return {
    'art-sky': paint(0.93, 0.3),
    'art-haze': paint(0.84, 0.55, -35),
    'art-back': paint(0.74, 0.8, -15),
    'art-middle': paint(0.6, 1),
    'art-front': paint(0.43, 0.85, 12),
    'art-deep': paint(0.3, 0.6, 20),
    'art-light': paint(0.985, 0.12, 60),
    'art-spark': paint(0.74, 0.8, 150),
    'art-warm': paint(0.8, 0.95, 50),
  };
}

/** A hue to paint with: the component's, else the page's, else a calm blue. */
function colourful(component: string, page: string) {
  const named = [component, page].map(toOklch).find(({ chroma }) => chroma > 0.04);
  return { hue: named?.hue ?? 255, chroma: Math.min(0.15, Math.max(0.09, named?.chroma ?? 0.09)) };
}
