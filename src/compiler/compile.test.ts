import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { validateBlueprint } from '../blueprint/validate.ts';
import type { Blueprint } from '../blueprint/schema.ts';
import { AppError } from '../errors.ts';
import { blueprintArbitrary } from './blueprint-arbitrary.ts';
import { compile } from './compile.ts';
import { formatSource } from './format-source.ts';
import { readTemplate } from './kinds/web/read-template.ts';
import { importedFiles } from './leave-out-unused.ts';
import { bakeryShop } from './samples/bakery-shop.ts';
import { readingList } from './samples/reading-list.ts';
import { toolLibrary } from './samples/tool-library.ts';
import { samples } from './samples/samples.ts';

const options = { template: readTemplate(), format: formatSource };
/** For properties of the emission alone, which formatting does not change. */
const unformatted = { ...options, format: async (_name: string, text: string) => text };

for (const sample of samples) {
  test(`compiles the sample ${sample.slug} to the same bytes each time, sorted by path`, async () => {
    const first = await compile(sample, options);
    const second = await compile(structuredClone(sample), options);
    assert.deepEqual([...first], [...second]);
    assert.deepEqual([...first.keys()], [...first.keys()].toSorted());
  });

  test(`the sample ${sample.slug} is a valid blueprint whose scenarios have distinct ids`, () => {
    assert.deepEqual(validateBlueprint(sample), []);
    const ids = sample.requirements.flatMap(({ scenarios }) => scenarios.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(sample.requirements.every(({ scenarios }) => scenarios.length > 0));
  });
}

test('compiles any valid blueprint: no path twice but for case, every import leads to a file', async () => {
  await fc.assert(
    fc.asyncProperty(blueprintArbitrary, async (blueprint) => {
      const files = await compile(blueprint, unformatted);
      const paths = [...files.keys()];
      assert.equal(new Set(paths.map((path) => path.toLowerCase())).size, paths.length);
      assert.deepEqual(unresolvedImports(files), []);
    }),
    { numRuns: 150 },
  );
});

test('what it emits for any valid blueprint can be parsed', async () => {
  await fc.assert(
    fc.asyncProperty(blueprintArbitrary, async (blueprint) => {
      await compile(blueprint, options);
    }),
    { numRuns: 25 },
  );
});

test('text that cannot be parsed surfaces as an error that names the file', async () => {
  const broken = async (fileName: string, text: string) =>
    formatSource(fileName, fileName.endsWith('schema.ts') ? `${text}(` : text);
  await assert.rejects(compile(readingList, { ...options, format: broken }), (error) => {
    assert.ok(error instanceof AppError);
    assert.match(error.message, /features\/books\/schema\.ts/);
    return true;
  });
});

test('a product gets only what it asks for', async () => {
  const files = await compile(readingList, options);
  const has = (part: string) => [...files.keys()].some((path) => path.includes(part));
  for (const absent of ['account', 'charts', 'delete-button', 'list-controls', 'edit-page', 'mine']) {
    assert.ok(!has(absent), absent);
  }
  assert.doesNotMatch(files.get('features/books/table.ts') ?? '', /update|delete|LIKE|json_each/i);
});

test('text of the blueprint that means something to SQL, TypeScript or JSX is written as text', async () => {
  const nasty = `O'Neil "& <b>{x}</b> \`\${y}\` \\ */ --`;
  const blueprint = structuredClone(bakeryShop) satisfies Blueprint;
  const [, product] = blueprint.entities;
  assert.ok(product);
  product.label = `P ${nasty}`;
  product.pluralLabel = `Ps ${nasty}`;
  product.description = nasty;
  for (const field of product.fields) field.label = `${field.name} ${nasty}`.slice(0, 60);
  const category = product.fields.find((field) => field.name === 'category');
  if (category) category.options = [...(category.options ?? []), nasty];
  const files = await compile(blueprint, options);
  assert.match(files.get('migrations/0001-initial.sql') ?? '', /'O''Neil "& <b>/);
});

function unresolvedImports(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) =>
    importedFiles(path, text)
      .filter((imported) => !files.has(posix.normalize(imported)))
      .map((imported) => `${path}: ${imported}`),
  );
}

test('records that only their owner sees are neither offered to others nor pointed at by them', async () => {
  const files = await compile(toolLibrary, options);
  const routes = files.get('features/loans/routes.ts') ?? '';
  assert.match(routes, /loanOptions\(database, requireUser\(context\)\.id\)/);
  assert.match(routes, /loanExists\(database, input\.followsOnId, ownerId\)/);
  assert.match(files.get('features/loans/table.ts') ?? '', /FROM loan WHERE owner_id = \?/);
});
