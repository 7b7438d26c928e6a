/** What is said of how a product is written, on files as somebody may leave them. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { compile } from '../../compiler/compile.ts';
import { formatSource } from '../../compiler/format-source.ts';
import { readTemplate } from '../../compiler/kinds/web/read-template.ts';
import { eventOffice } from '../../compiler/samples/event-office.ts';
import { examineStyle } from './examine-style.ts';

const directory = await mkdtemp(join(tmpdir(), 'style-'));
after(() => rm(directory, { recursive: true, force: true }));

async function examined(name: string, files: Iterable<readonly [path: string, text: string]>) {
  const workspace = join(directory, name);
  for (const [path, text] of files) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  return examineStyle(workspace, new AbortController().signal);
}

test('style sheets and scenarios are to be formatted like the sources', async () => {
  const { unformatted } = await examined('untidy', [
    ['web/theme.css', 'a{color:red}\n'],
    ['web/site.ts', "export const site = 'neat';\n"],
    ['tests/scenarios/books.spec.ts', 'const   books=1\n'],
  ]);
  assert.deepEqual(unformatted.toSorted(), ['tests/scenarios/books.spec.ts', 'web/theme.css']);
});

test('a long list of scenarios is no long function', async () => {
  const steps = '  go();\n'.repeat(400);
  const { longest } = await examined('long', [['tests/scenarios/books.spec.ts', `all(() => {\n${steps}});\n`]]);
  assert.equal(longest, null);
});

test('a product as it is compiled is formatted, its scenarios with files that are attached too', async () => {
  const { unformatted } = await examined(
    'compiled',
    await compile(eventOffice, { template: readTemplate(), format: formatSource }),
  );
  assert.deepEqual(unformatted, []);
});
