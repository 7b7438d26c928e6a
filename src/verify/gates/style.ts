/** The code can be read by who takes it over: it is formatted alike, and no function is too long or has too many ways through it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { functionsOf, type CodeFunction } from '../functions-of.ts';
import { atMost, type Gate, type GateSurroundings } from './gate.ts';

/** Ways through one function (McCabe, 1976); the same limit as ESLint's rule "complexity" has. */
const mostWays = 20;
const mostLines = 150;
/** Records and texts: long, and nothing to follow. */
const records = /(^|\/)(seed|first-[a-z-]+)\.ts$/;

export const style: Gate = {
  name: 'style',
  role: 'Developer',
  required: false,
  async measure({ workspace, format }) {
    const files = await sourcesOf(workspace);
    const unformatted = await unformattedOf(files, format);
    const functions = files
      .filter(({ path }) => !records.test(path))
      .flatMap(({ path, text }) => functionsOf(path, text).map((one) => ({ path, ...one })));
    const [widest] = functions.toSorted((one, other) => other.ways - one.ways);
    const [longest] = functions.toSorted((one, other) => other.lines - one.lines);
    return {
      measures: [
        atMost('files that are not formatted', unformatted.length),
        atMost('most ways through a function', widest?.ways ?? 0, mostWays),
        atMost('longest function', longest?.lines ?? 0, mostLines, 'lines'),
      ],
      log: [
        ...unformatted.map((path) => `${path} is not formatted`),
        ...(widest ? [`${placeOf(widest)}: ${widest.ways} ways through it`] : []),
        ...(longest ? [`${placeOf(longest)}: ${longest.lines} lines`] : []),
      ],
    };
  },
};

const placeOf = ({ path, line }: CodeFunction & { path: string }): string => `${path}:${line}`;

interface Source {
  path: string;
  text: string;
}

async function sourcesOf(workspace: string): Promise<Source[]> {
  const found = await Promise.all(
    ['features', 'server', 'web'].map(async (folder) =>
      (await readdir(join(workspace, folder), { recursive: true }).catch(() => []))
        .filter((path) => /\.tsx?$/.test(path))
        .map((path) => join(folder, path)),
    ),
  );
  return Promise.all(found.flat().map(async (path) => ({ path, text: await readFile(join(workspace, path), 'utf8') })));
}

async function unformattedOf(files: readonly Source[], format: GateSurroundings['format']): Promise<string[]> {
  const formatted = await Promise.all(
    files.map(({ path, text }) =>
      format(path, text).then(
        (pretty) => pretty === text,
        () => false,
      ),
    ),
  );
  return files.filter((_, index) => formatted[index] !== true).map(({ path }) => path);
}
