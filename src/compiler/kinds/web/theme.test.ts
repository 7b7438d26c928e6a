import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Theme } from '../../../blueprint/schema.ts';
import { contrast } from './colour.ts';
import { palettes } from './theme.ts';

/** Each text colour with everything that the template lets it stand on. */
const pairs: [text: string, grounds: string[]][] = [
  ['ink', ['page', 'surface', 'hover']],
  ['muted', ['page', 'surface', 'hover']],
  ['accent', ['page', 'surface', 'hover']],
  ['on-component', ['component']],
  ['on-component-hover', ['component-hover']],
  ['on-tint', ['tint']],
  ['on-danger', ['danger']],
  ['danger-ink', ['page', 'surface', 'danger-tint']],
  ['success-ink', ['page', 'surface', 'success-tint']],
];

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

function themeOf(background: string, component: string, mode: Theme['mode']): Theme {
  return {
    background: { hex: background },
    component: { hex: component },
    mode,
    typeface: 'sans',
    corners: 'soft',
    source: 'concept',
  };
}

test('every text stands out by 4.5:1 from what it stands on, whatever the two colours are', () => {
  fc.assert(
    fc.property(colour, colour, fc.constantFrom('light', 'dark'), (background, component, mode) => {
      const both = palettes(themeOf(background, component, mode));
      for (const [scheme, palette] of Object.entries(both)) {
        for (const [text, grounds] of pairs) {
          for (const ground of grounds) {
            const ratio = contrast(palette[text] ?? '', palette[ground] ?? '');
            assert.ok(ratio >= 4.5, `${text} on ${ground} in ${scheme}: ${ratio.toFixed(2)}`);
          }
        }
      }
    }),
    { numRuns: 2_000 },
  );
});

test('the two stated colours are used as they are', () => {
  fc.assert(
    fc.property(colour, colour, fc.constantFrom('light', 'dark'), (background, component, mode) => {
      const stated = palettes(themeOf(background, component, mode))[mode];
      assert.equal(stated.page, background);
      assert.equal(stated.component, component);
    }),
  );
});

test('focus rings, control edges and chart marks stand out by 3:1', () => {
  fc.assert(
    fc.property(colour, colour, (background, component) => {
      const { light } = palettes(themeOf(background, component, 'light'));
      for (const name of [
        'focus',
        'line-strong',
        'series-1',
        'series-2',
        'series-3',
        'series-4',
        'series-5',
        'series-6',
      ]) {
        const ratio = contrast(light[name] ?? '', light.surface ?? '');
        assert.ok(ratio >= 3, `${name}: ${ratio.toFixed(2)}`);
      }
    }),
    { numRuns: 1_000 },
  );
});
