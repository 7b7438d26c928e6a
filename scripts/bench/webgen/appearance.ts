/** Whether the colours that were asked for are the ones that one sees. */
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { coloursNamed, distance, type Rgb } from './colours.ts';
import { no, partial, yes, type Check } from './expectations.ts';

/**
 * CIEDE2000. Named backgrounds are mostly near white, so they must be hit closely; parts are small, and up to `same` they have the colour, up to
 * `similar` a darker or paler shade of it.
 */
export const tolerance = { ground: 2.5, nearGround: 6, same: 9, similar: 20 } as const;

export interface Appearance {
  background: string;
  component: string;
}

interface Seen {
  /** Backgrounds under a grid of points, with their share of the screen. */
  surfaces: { colour: Rgb; share: number }[];
  /** Colours of buttons, bars, cards and headings, each as background, border or text. */
  parts: { kind: string; colour: Rgb }[];
}

/** The first page and one more must have the background; buttons and one other kind of part must carry the component colour. */
export function coloured({ background, component }: Appearance): Check {
  return async (visitor) => {
    const base = coloursNamed(background);
    const accent = coloursNamed(component);
    if (base.length === 0 || accent.length === 0)
      return no(`the judge does not know the colours ${background} and ${component}`);
    const first = judge(await see(visitor.page), base, accent);
    const { controls } = await visitor.look();
    const link = controls.find(
      (one) => one.region === 'nav' && one.role === 'link' && !/^(\/|#.*|\/#.*)$/.test(one.href),
    );
    if (link) await visitor.click(link);
    const second = link ? judge(await see(visitor.page), base, accent) : first;
    const ground = Math.max(first.ground, second.ground);
    const parts = new Set([...first.parts, ...second.parts]);
    const why = `background ${ground.toFixed(1)} away, parts in the colour: ${[...parts].join(', ') || 'none'}`;
    const isRight = ground <= tolerance.ground;
    const carries = parts.has('button') && parts.size >= 2;
    if (isRight && carries) return yes(why);
    if (isRight && (parts.size > 0 || first.similar)) return partial(why);
    if (ground <= tolerance.nearGround && carries) return partial(why);
    return no(why);
  };
}

const nearest = (colour: Rgb, values: readonly Rgb[]): number =>
  Math.min(...values.map((value) => distance(colour, value)));

function judge(
  { surfaces, parts }: Seen,
  base: readonly Rgb[],
  accent: readonly Rgb[],
): { ground: number; parts: Set<string>; similar: boolean } {
  // What covers a fifth of the screen or more can be called its background.
  const wide = surfaces.filter(({ share }) => share >= 0.2).map(({ colour }) => nearest(colour, base));
  const near = parts.filter(({ colour }) => nearest(colour, accent) <= tolerance.same);
  return {
    ground: Math.min(...wide, 100),
    parts: new Set(near.map(({ kind }) => kind)),
    similar: parts.some(({ colour }) => nearest(colour, accent) <= tolerance.similar),
  };
}

async function see(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    const read = (colour: string): [number, number, number, number] => {
      if (!pen) return [0, 0, 0, 0];
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha];
    };
    const counts = new Map<string, number>();
    let points = 0;
    for (let x = 20; x < innerWidth; x += 48) {
      for (let y = 12; y < innerHeight; y += 48) {
        points += 1;
        const stack = [...document.elementsFromPoint(x, y), document.documentElement];
        const colour = stack
          .map((one) => read(getComputedStyle(one).backgroundColor))
          .find(([, , , alpha]) => alpha > 200);
        const key = JSON.stringify((colour ?? [255, 255, 255]).slice(0, 3));
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const surfaces = [...counts].map(([key, count]) => ({
      colour: JSON.parse(key) as [number, number, number], // written two lines above
      share: count / points,
    }));
    const kinds = {
      button: 'button,a[class*=button i],a[class*=btn i],[role=button],[type=submit]',
      bar: 'header,nav,[role=banner],footer,aside,header a,nav a',
      card: 'article,[class*=card i],li > div,section > div,td,th,input,select',
      heading: 'h1,h2,h3,a,strong,legend',
    };
    const parts: { kind: string; colour: [number, number, number] }[] = [];
    for (const [kind, selector] of Object.entries(kinds)) {
      for (const element of [...document.querySelectorAll(selector)].slice(0, 150)) {
        const box = element.getBoundingClientRect();
        if (box.width < 3 || !element.checkVisibility({ visibilityProperty: true })) continue;
        const style = getComputedStyle(element);
        const borders = [style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth].some(
          (width) => parseFloat(width) >= 1,
        );
        const painted = [
          style.backgroundColor,
          ...(borders ? [style.borderTopColor, style.borderBottomColor, style.borderLeftColor] : []),
          ...(kind === 'card' ? [] : [style.color]),
        ];
        for (const [red, green, blue, alpha] of painted.map(read))
          if (alpha > 200) parts.push({ kind, colour: [red, green, blue] });
      }
    }
    // A link drawn as a button has its padding and its own background.
    for (const link of document.querySelectorAll('a')) {
      const style = getComputedStyle(link);
      const [red, green, blue, alpha] = read(style.backgroundColor);
      if (alpha > 200 && parseFloat(style.paddingLeft) >= 8) parts.push({ kind: 'button', colour: [red, green, blue] });
    }
    return { surfaces, parts };
  });
}
