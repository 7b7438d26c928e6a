import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code, use, useDefault, useType } from './code.ts';
import { printModule } from './print-module.ts';

test('imports are collected through nested pieces, merged by module and made relative', () => {
  const inner = code`const list: ${useType('features/books/schema.ts', 'Book')}[] = ${use('features/books/table.ts', 'listBooks')}();`;
  const body = code`${[inner, code`${use('hono', 'Hono')} ${useType('hono', 'Context')} ${use('hono', 'Hono')}`]}`;
  const text = printModule('features/authors/routes.ts', 'Purpose.', body);
  assert.equal(
    text,
    [
      '// Purpose.',
      "import { type Context, Hono } from 'hono';",
      "import type { Book } from '../books/schema.ts';",
      "import { listBooks } from '../books/table.ts';",
      '',
      'const list: Book[] = listBooks();',
      'Hono Context Hono',
      '',
    ].join('\n'),
  );
});

test('a name that is used as a value is imported as one, even where it is also used as a type', () => {
  const body = code`${useType('zod', 'z')} ${use('zod', 'z')}`;
  assert.match(printModule('server/input.ts', 'P.', body), /^import \{ z \} from 'zod';$/m);
});

test('a module does not import from itself', () => {
  const body = code`${use('server/input.ts', 'text')}()`;
  assert.doesNotMatch(printModule('server/input.ts', 'P.', body), /import/);
});

test('a default import keeps its form', () => {
  const body = code`${useDefault('node:assert/strict', 'assert')}.ok(true);`;
  assert.match(printModule('a.ts', 'P.', body), /^import assert from 'node:assert\/strict';$/m);
});

test('a line that only held a piece which prints nothing is no line', () => {
  assert.equal(code`one\n${false}\n${undefined}\ntwo ${''}\n${[]}\nthree`.text, 'one\ntwo \nthree');
});

test('a purpose cannot break out of its comment', () => {
  assert.match(printModule('a.ts', 'one\nalert(1)', code``), /^\/\/ one alert\(1\)$/m);
});
