import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, insideTemplate, jsxText, literal, sqlText } from './literal.ts';

const nasty = 'O\'Neil "& <b>{x}</b> `${y}` \\ \n end';

test('a literal reads back as the text it was made from', () => {
  // oxlint-disable-next-line no-new-func -- the point is what the language makes of it
  assert.equal(new Function(`return ${literal(nasty)}`)(), nasty);
});

test('SQL text inside a template literal reads back as it was', () => {
  // oxlint-disable-next-line no-new-func -- as above
  const inner: unknown = new Function(`return \`${insideTemplate(sqlText(nasty))}\``)();
  assert.equal(inner, `'${nasty.replace("'", "''")}'`);
});

test('plain text stays plain in JSX; what means something is quoted', () => {
  assert.equal(jsxText('Add a book'), 'Add a book');
  assert.equal(jsxText('a < b'), '{"a < b"}');
  assert.equal(attribute('label', "Today's"), 'label="Today\'s"');
  assert.equal(attribute('label', 'a "b"'), 'label={"a \\"b\\""}');
});
