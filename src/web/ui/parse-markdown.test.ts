import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseInline, parseMarkdown } from './parse-markdown.ts';

test('reads headings, paragraphs over several lines, lists and code', () => {
  const source =
    '# Decision\nOne **bold** word\nand `code`.\n\n- first\n  goes on\n- second\n\n1. one\n2) two\n\n```ts\nconst a = "- b";\n\n```\nEnd';
  assert.deepEqual(parseMarkdown(source), [
    { kind: 'heading', content: [{ kind: 'text', text: 'Decision' }] },
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'One ' },
        { kind: 'bold', text: 'bold' },
        { kind: 'text', text: ' word and ' },
        { kind: 'code', text: 'code' },
        { kind: 'text', text: '.' },
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [[{ kind: 'text', text: 'first goes on' }], [{ kind: 'text', text: 'second' }]],
    },
    { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'one' }], [{ kind: 'text', text: 'two' }]] },
    { kind: 'code', text: 'const a = "- b";\n' },
    { kind: 'paragraph', content: [{ kind: 'text', text: 'End' }] },
  ]);
});

test('reads a table with its head', () => {
  const [table] = parseMarkdown('| entity | fields |\n|---|:-:|\n| Book | `title` |\n| A \\| B | 2 |\n');
  assert.ok(table?.kind === 'table');
  assert.deepEqual(
    table.head.flat().map(({ text }) => text),
    ['entity', 'fields'],
  );
  assert.deepEqual(
    table.rows.map((row) => row.flat().map(({ text }) => text)),
    [
      ['Book', 'title'],
      ['A | B', '2'],
    ],
  );
});

test('keeps markup of other kinds as text', () => {
  assert.deepEqual(parseInline('<img src=x onerror=alert(1)> ** `'), [
    { kind: 'text', text: '<img src=x onerror=alert(1)> ** `' },
  ]);
});

test('ends on every text, also unfinished ones', () => {
  for (const source of ['', '```', '|', '| a |\n|--|', '-', '- ', '**', '#', '#x', '\n\n\n', '1.']) {
    assert.ok(Array.isArray(parseMarkdown(source)), source);
  }
});
