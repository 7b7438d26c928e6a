/** A program of its own: reads the sources of a product that is named on its command line and prints a `StyleExamination` as JSON. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { formatSource } from '../../compiler/format-source.ts';
import { functionsOf } from './functions-of.ts';
import type { StyleExamination } from './examine-style.ts';

/** Records, texts and the steps of scenarios: long, and nothing to follow. */
const listed = /(^|\/)(seed|first-[a-z-]+)\.ts$|^tests\//;

const workspace = process.argv[2] ?? '';
const files = await sourcesOf(workspace);
const formatted = await Promise.all(
  files.map(({ path, text }) =>
    formatSource(path, text).then(
      (pretty) => pretty === text,
      () => false,
    ),
  ),
);
const functions = files
  .filter(({ path }) => /\.tsx?$/.test(path) && !listed.test(path))
  .flatMap(({ path, text }) => functionsOf(path, text).map((one) => ({ path, ...one })));
const examination: StyleExamination = {
  unformatted: files.filter((_, index) => formatted[index] !== true).map(({ path }) => path),
  widest: functions.toSorted((one, other) => other.ways - one.ways)[0] ?? null,
  longest: functions.toSorted((one, other) => other.lines - one.lines)[0] ?? null,
};
console.log(JSON.stringify(examination));

/** Plain files only: a link may lead anywhere. */
async function sourcesOf(root: string): Promise<{ path: string; text: string }[]> {
  const found = await Promise.all(
    ['features', 'server', 'tests', 'web'].map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []))
        .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name))),
    ),
  );
  return Promise.all(found.flat().map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}
