/** Tries whether a product takes over the records that are there, on a copy of them. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../errors.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { startProduct } from '../sandbox/start-product.ts';

export interface RehearsalDependencies {
  sandbox: Sandbox;
  dependencySets: { prepare(packages: { packageJson: string; lockfile: string }): Promise<string> };
}

export interface Rehearsal {
  workspace: string;
  /** Never written to. */
  data: string;
}

/** @throws AppError `conflict` with the product's own words when it does not start with these records. */
export function createRehearsal({ sandbox, dependencySets }: RehearsalDependencies) {
  return async ({ workspace, data }: Rehearsal): Promise<void> => {
    const packages = await Promise.all(
      ['package.json', 'package-lock.json'].map((name) => readFile(join(workspace, name), 'utf8')),
    );
    const dependencies = await dependencySets.prepare({ packageJson: packages[0] ?? '', lockfile: packages[1] ?? '' });
    const folder = await mkdtemp(join(tmpdir(), 'toronto-rehearsal-'));
    try {
      await cp(data, join(folder, 'data'), { recursive: true });
      const service = await startProduct({ sandbox, workspace, dependencies, dataDirectory: join(folder, 'data') });
      await service.stop();
    } catch (cause) {
      throw new AppError(
        'conflict',
        `The changed product could not take over the records of the running one: ${String(cause instanceof Error ? cause.message : cause).slice(0, 300)}`,
        { fix: 'Nothing was changed. Ask for the change in another way.', cause },
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}
