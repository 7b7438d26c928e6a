import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourSchema, sectionSchema } from '../../blueprint/schema.ts';
import { contrastRatio, largeTextContrast, readableInk, relativeLuminance, textContrast } from './contrast.ts';
import { fillSections, fillText, type ProductWords } from './domain-text.ts';
import { lexiconDomains } from './lexicon.ts';

const words: ProductWords = {
  product: 'Harbour Bakery',
  slug: 'harbour-bakery',
  label: 'Menu item',
  pluralLabel: 'Menu items',
};

test('fills in names, singular and plural, and leaves capitals of abbreviations', () => {
  assert.equal(
    fillText('{product}: {Things}, a {thing}, many {things}', words),
    'Harbour Bakery: Menu items, a menu item, many menu items',
  );
  assert.equal(fillText('{things}', { ...words, pluralLabel: 'FAQ entries' }), 'FAQ entries');
});

for (const domain of lexiconDomains) {
  test(`${domain.key} looks designed: light pages, components that carry text and stand out`, () => {
    assert.ok(domain.palettes.length >= 3);
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

  test(`${domain.key} has whole texts that fit the blueprint`, () => {
    const pages = [...domain.about, ...domain.faq, ...domain.contact];
    assert.ok(domain.about.length >= 2 && domain.faq.length >= 2 && domain.contact.length >= 2);
    for (const sections of pages) {
      for (const section of fillSections(sections, words)) {
        sectionSchema.parse(section);
        assert.doesNotMatch(JSON.stringify(section), /\{\w+\}|::/);
        assert.ok(section.paragraphs.length + section.items.length > 0, section.heading);
      }
    }
    assert.ok(domain.headlines.length >= 3 && domain.introductions.length >= 3);
    for (const text of domain.headlines) assert.ok(fillText(text, words).length <= 120);
    for (const text of domain.introductions) assert.ok(fillText(text, words).length <= 400);
    for (const { title, text } of domain.points) {
      assert.ok(title.length > 0 && title.length <= 60, title);
      assert.ok(text.length > 0 && fillText(text, words).length <= 200, title);
    }
    assert.ok(domain.nameParts.first.length >= 6 && domain.nameParts.second.length >= 6);
  });
}
