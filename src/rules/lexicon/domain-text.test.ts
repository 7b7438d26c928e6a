import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourSchema } from '../../blueprint/schema.ts';
import { contrastRatio, largeTextContrast, readableInk, relativeLuminance, textContrast } from './contrast.ts';
import { fillText, type ThingWords } from './domain-text.ts';
import { lexiconDomains } from './lexicon.ts';

const words: ThingWords = { label: 'Menu item', pluralLabel: 'Menu items' };

test('fills in singular and plural, and leaves capitals of abbreviations', () => {
  assert.equal(fillText('{Things}, a {thing}, many {things}', words), 'Menu items, a menu item, many menu items');
  assert.equal(fillText('{things}', { ...words, pluralLabel: 'FAQ entries' }), 'FAQ entries');
});

for (const domain of lexiconDomains) {
  test(`${domain.key} looks designed: light pages, components that carry text and stand out`, () => {
    assert.ok(domain.palettes.length >= 4);
    assert.equal(new Set(domain.palettes.map(({ component }) => component.hex)).size, domain.palettes.length);
    for (const { background, component } of domain.palettes) {
      colourSchema.parse(background);
      colourSchema.parse(component);
      assert.ok(relativeLuminance(background.hex) > 0.85, `${background.hex} is not light`);
      assert.ok(contrastRatio(component.hex, readableInk(component.hex)) >= textContrast, component.hex);
      assert.ok(
        contrastRatio(component.hex, background.hex) >= largeTextContrast,
        `${component.hex} on ${background.hex}`,
      );
    }
  });

  test(`${domain.key} has names and headlines that fit the blueprint`, () => {
    assert.ok(domain.headlines.length >= 2);
    for (const headline of domain.headlines) {
      assert.match(headline, /\{things?\}/i, 'a headline speaks of the product’s own things');
      assert.ok(fillText(headline, words).length <= 60, headline);
      assert.doesNotMatch(fillText(headline, words), /[{}]/);
    }
    assert.ok(domain.nameParts.first.length >= 6 && domain.nameParts.second.length >= 6);
    assert.match(domain.nameTail, /^[A-Z][a-z]+$/);
  });
}
