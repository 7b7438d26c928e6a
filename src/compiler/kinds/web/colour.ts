// Colours as sRGB hex, mixed and judged in OKLab, where equal steps look equal.

/** Lightness 0 to 1, chroma 0 to about 0.37, hue in degrees. */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

type Triple = [number, number, number];

/** WCAG contrast of two "#rrggbb" colours, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [lighter = 0, darker = 0] = [luminance(first), luminance(second)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** `share` of `second` in `first`, 0 to 1. */
export function mix(first: string, second: string, share: number): string {
  const [from, to] = [toOklab(first), toOklab(second)];
  return fromOklab(from.map((value, index) => value + (to[index] ?? 0) * share - value * share) as Triple); // map keeps three
}

export function toOklch(hex: string): Oklch {
  const [lightness, a, b] = toOklab(hex);
  return { lightness, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** The nearest colour that a screen can show: chroma gives way before lightness does. */
export function fromOklch({ lightness, chroma, hue }: Oklch): string {
  const angle = (hue * Math.PI) / 180;
  let reduced = chroma;
  while (reduced > 0.002) {
    const lab: Triple = [lightness, Math.cos(angle) * reduced, Math.sin(angle) * reduced];
    if (toLinear(lab).every((value) => value > -0.002 && value < 1.002)) return fromOklab(lab);
    reduced *= 0.92;
  }
  return fromOklab([lightness, 0, 0]);
}

/**
 * `wanted`, moved towards black or white only as far as it takes to stand out from every one of `backgrounds` by
 * `ratio`. Where no colour can, the extreme that comes closest.
 */
export function readable(wanted: string, backgrounds: readonly string[], ratio: number): string {
  const lowest = (colour: string) => Math.min(...backgrounds.map((background) => contrast(colour, background)));
  if (lowest(wanted) >= ratio) return wanted;
  const extreme = lowest('#000000') >= lowest('#ffffff') ? '#000000' : '#ffffff';
  for (let share = 0.04; share < 1; share += 0.04) {
    const candidate = mix(wanted, extreme, share);
    if (lowest(candidate) >= ratio) return candidate;
  }
  return extreme;
}

function luminance(hex: string): number {
  const [red, green, blue] = linearChannels(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linearChannels(hex: string): Triple {
  return [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Triple; // three starts, three channels
}

// The matrices are Björn Ottosson's (2020), as in CSS Color 4.
function toOklab(hex: string): Triple {
  const [red, green, blue] = linearChannels(hex);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function toLinear([lightness, a, b]: Triple): Triple {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function fromOklab(lab: Triple): string {
  const channels = toLinear(lab).map((linear) => {
    const clamped = Math.min(1, Math.max(0, linear));
    const value = clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
