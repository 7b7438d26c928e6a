/** It can be handed over: from a clean checkout with the packages of its lockfile it passes its types and tests, builds and starts. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckName } from '../../contract/proof.ts';
import { atMost, type Gate } from './gate.ts';

/** All made on the commit itself, exported into an empty folder. */
const steps: readonly CheckName[] = ['typecheck', 'unit', 'build', 'start'];
const files = [
  'package.json',
  'package-lock.json',
  'README.md',
  'LICENSE',
  'Dockerfile',
  '.env.example',
  '.github/workflows/ci.yml',
];

export const delivery: Gate = {
  name: 'delivery',
  role: 'DevOps Engineer',
  required: true,
  async measure({ workspace, checks }) {
    const failed = checks.filter(({ check, passed }) => steps.includes(check) && !passed);
    const there = await Promise.all(
      files.map((file) =>
        access(join(workspace, file)).then(
          () => true,
          () => false,
        ),
      ),
    );
    const missing = files.filter((_, index) => there[index] !== true);
    return {
      measures: [
        atMost('steps that fail from a clean checkout', failed.length),
        atMost('files for running it elsewhere that are missing', missing.length),
      ],
      log: [
        ...failed.map(({ check, summary }) => `${check}: ${summary}`),
        ...missing.map((file) => `${file} is missing`),
      ],
    };
  },
};
