/** The code is sound: it typechecks, builds, passes its own tests, and no file is too long to be read. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { CheckName } from '../../contract/proof.ts';
import { atMost, type Gate } from './gate.ts';

const mostLines = 600;
/** Records and texts, of which there are as many as there are: nobody has to follow them from top to bottom. */
const records = /(^|\/)(seed|first-[a-z-]+)\.ts$/;
const checks: readonly CheckName[] = ['typecheck', 'build', 'unit'];

export const code: Gate = {
  name: 'code',
  role: 'Developer',
  required: true,
  async measure({ workspace, checks: evidence }) {
    const failed = evidence.filter(({ check, passed }) => checks.includes(check) && !passed);
    const made = evidence.filter(({ check }) => checks.includes(check)).length;
    const lengths = await lengthsOf(workspace);
    const longest = lengths.toSorted((one, other) => other.lines - one.lines).slice(0, 3);
    return {
      measures: [
        atMost('failed checks of types, build and unit tests', failed.length + checks.length - made),
        atMost('longest file', longest[0]?.lines ?? 0, mostLines, 'lines'),
      ],
      log: [
        ...failed.map(({ check, summary }) => `${check}: ${summary}`),
        ...longest.map(({ path, lines }) => `${path}: ${lines} lines`),
      ],
    };
  },
};

async function lengthsOf(workspace: string): Promise<{ path: string; lines: number }[]> {
  const folders = ['features', 'server', 'web'];
  const paths = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(workspace, folder), { recursive: true, withFileTypes: true }).catch(() => []))
        // A link may lead anywhere.
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => relative(workspace, join(entry.parentPath, entry.name)))
        .filter((path) => !records.test(path)),
    ),
  );
  return Promise.all(
    paths.flat().map(async (path) => {
      const text = await readFile(join(workspace, path), 'utf8');
      return { path, lines: text.split('\n').length };
    }),
  );
}
