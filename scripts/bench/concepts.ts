/** The concepts that benches measure with: a folder of JSON lines beside the repository, or one named by `--concepts FILE`. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const lineSchema = z.object({ id: z.string(), concept: z.string() });
export type Concept = z.infer<typeof lineSchema>;

const testedSchema = lineSchema.extend({
  appearance: z.object({ background: z.string(), component: z.string() }),
  tests: z.array(z.unknown()),
});
export type TestedConcept = z.infer<typeof testedSchema>;

const beside = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared', 'concepts');

export function readConcepts(fileName: string, args: readonly string[]): Concept[] {
  return readLines(fileName, args).map((line) => lineSchema.parse(line));
}

/** Concepts that come with colours and tests. */
export function readTestedConcepts(fileName: string, args: readonly string[]): TestedConcept[] {
  return readLines(fileName, args).map((line) => testedSchema.parse(line));
}

function readLines(fileName: string, args: readonly string[]): unknown[] {
  const named = args.indexOf('--concepts');
  const file = named === -1 ? join(beside, fileName) : (args[named + 1] ?? '');
  if (!existsSync(file)) {
    console.error(
      `${file} is not there. Name a file of JSON lines with "id" and "concept": npm run bench -- NAME --concepts FILE`,
    );
    process.exit(2);
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}
