/** `Blueprint -> ProductModel -> FileTree`: pure and deterministic; two equal blueprints give the same bytes. */
import type { Blueprint } from '../blueprint/schema.ts';
import { AppError } from '../errors.ts';
import { assembleEntity } from './entity/assemble-entity.ts';
import { contributionsOf } from './features/registry.ts';
import type { FileTree } from './file-tree.ts';
import { productFiles } from './kinds/web/product-files.ts';
import { leaveOutUnused } from './leave-out-unused.ts';
import { migrationsAfter, type PreviousVersion } from './migration/next-migration.ts';
import { printPlaywrightSuite } from './print/playwright-suite.ts';
import { wiringFiles } from './product/wiring-files.ts';
import { productModel } from './product-model.ts';

export interface CompileOptions {
  /** The runnable template, as `readTemplate` gives it. */
  template: FileTree;
  /** Formats one file of a kind that its name tells; rejects when the text cannot be parsed. */
  format(fileName: string, text: string): Promise<string>;
  /** A product that is there already, with records: its tables are led on rather than made anew. */
  previous?: PreviousVersion;
}

/**
 * The product's files, sorted by path. `blueprint` has to be valid (`validateBlueprint`).
 *
 * @throws AppError `internal` naming the file when something was emitted that cannot be parsed: a fault of the compiler.
 */
export async function compile(blueprint: Blueprint, { template, format, previous }: CompileOptions): Promise<FileTree> {
  const model = productModel(blueprint);
  const contributions = contributionsOf(model);

  const emitted = new Map<string, string>();
  const emit = (files: FileTree) => {
    for (const [path, text] of files) emitted.set(path, text);
  };
  for (const contribution of contributions) emit(contribution.files ?? new Map());
  for (const entity of model.entities) emit(assembleEntity(entity, contributions));
  emit(wiringFiles(model, contributions));
  emit(printPlaywrightSuite(blueprint));
  if (previous !== undefined) {
    const whole = emitted.get(firstMigrationFile) ?? '';
    emitted.delete(firstMigrationFile);
    emit(migrationsAfter(previous, whole, model));
  }

  const all = leaveOutUnused(productFiles(model, template, emitted), emitted);
  const formatted = await Promise.all(
    [...all].map(async ([path, text]): Promise<[string, string]> => [
      path,
      template.get(path) === text || !isFormatted(path) ? text : await formatOrFail(path, text, format),
    ]),
  );
  return new Map(formatted.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

const firstMigrationFile = 'migrations/0001-initial.sql';

function isFormatted(path: string): boolean {
  return /\.(ts|tsx|css)$/.test(path);
}

async function formatOrFail(path: string, text: string, format: CompileOptions['format']): Promise<string> {
  try {
    return await format(path, text);
  } catch (cause) {
    throw new AppError('internal', `The compiler wrote "${path}" in a way that cannot be parsed.`, {
      fix: 'This is a fault of the compiler: please report it together with the blueprint.',
      cause,
    });
  }
}
