import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { pageComponent, pageText } from './page-text.ts';

const page: FeatureOf<'static-page'> = {
  id: 'about',
  kind: 'static-page',
  path: '/about-us',
  title: 'About us',
  placement: 'footer',
  sections: [
    {
      heading: 'Why {braces} & <tags>',
      paragraphs: ['We say "yes" {always}.'],
      items: [{ title: 'When?', text: "It's now" }],
    },
  ],
};

test('text that means something to JSX is printed so that it is read as it was written', () => {
  const text = pageText(page);
  assert.match(text, /heading=\{"Why \{braces\} & <tags>"\}/);
  assert.match(text, /<p>\{"We say \\"yes\\" \{always\}\."\}<\/p>/);
});

test('a page is named by its path', () => {
  assert.equal(pageComponent(page), 'AboutUsPage');
  assert.equal(pageComponent({ ...page, path: '/404' }), 'Page404');
});
