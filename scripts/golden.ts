// Writes what the compiler emits for each sample to test/golden; with --check compares and says what differs.
// What the template already holds, file for file, is left out: the golden trees show what differs per product.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../src/compiler/compile.ts';
import type { FileTree } from '../src/compiler/file-tree.ts';
import { formatSource } from '../src/compiler/format-source.ts';
import { readTemplate } from '../src/compiler/kinds/web/read-template.ts';
import { samples } from '../src/compiler/samples/samples.ts';

const root = fileURLToPath(new URL('../test/golden', import.meta.url));

if (import.meta.main) await (process.argv.includes('--check') ? reportCheck() : regenerate());

/** What the compiler would write differently now, one line each; empty when test/golden is as it should be. */
export async function checkGolden(): Promise<string[]> {
  const [expected, emitted] = [await filesBelow(root), await emittedFiles()];
  return [...new Set([...expected.keys(), ...emitted.keys()])].toSorted().flatMap((path) => {
    if (!emitted.has(path)) return [`no longer emitted: ${path}`];
    if (!expected.has(path)) return [`new: ${path}`];
    return expected.get(path) === emitted.get(path) ? [] : [`changed: ${path}`];
  });
}

async function regenerate() {
  await rm(root, { recursive: true, force: true });
  const golden = await emittedFiles();
  for (const [path, text] of golden) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  console.log(`Wrote ${golden.size} files of ${samples.length} samples to test/golden.`);
}

async function reportCheck() {
  const differences = await checkGolden();
  if (differences.length === 0) {
    console.log('The compiler writes what test/golden shows.');
    return;
  }
  console.error(differences.join('\n'));
  console.error('If that is intended, run "npm run golden" and review the difference.');
  process.exitCode = 1;
}

async function emittedFiles(): Promise<FileTree> {
  const template = readTemplate();
  const all = new Map<string, string>();
  for (const sample of samples) {
    const files = await compile(sample, { template, format: formatSource });
    for (const [path, text] of files) {
      if (template.get(path) !== text && path !== 'package-lock.json') all.set(`${sample.slug}/${path}`, text);
    }
  }
  return all;
}

async function filesBelow(directory: string): Promise<FileTree> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => [
      relative(directory, path).split(sep).join('/'),
      await readFile(path, 'utf8'),
    ]),
  );
  return new Map(files);
}
