/** What the README tells people to do works: each of its commands was run, or is named as one that was not. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { CheckName } from '../../contract/proof.ts';
import { atMost, type Gate } from './gate.ts';

/** The check that runs what the command runs. */
const ranBy: Readonly<Record<string, CheckName>> = {
  'npm start': 'start',
  'npm test': 'unit',
  'npm run build': 'build',
  'npm run typecheck': 'typecheck',
  'npm run test:browser': 'scenarios',
};
const packageSchema = z.object({ scripts: z.record(z.string(), z.string()) });

export const documents: Gate = {
  name: 'documents',
  role: 'Documentation Specialist',
  required: false,
  async measure({ workspace, checks }) {
    const readme = await readFile(join(workspace, 'README.md'), 'utf8');
    const { scripts } = packageSchema.parse(JSON.parse(await readFile(join(workspace, 'package.json'), 'utf8')));
    const named = [...readme.matchAll(/(?:`|^)((?:npm (?:run )?[a-z:]+|docker [a-z]+)\b)/gm)].map(
      (match) => match[1] ?? '',
    );
    const commands = [...new Set(named)].filter((command) => command !== 'npm install');
    const absent = commands.filter((command) => {
      const script = /^npm (?:run )?(.+)$/.exec(command)?.[1];
      return script !== undefined && scripts[script] === undefined;
    });
    const failed = commands.filter((command) =>
      checks.some(({ check, passed }) => check === ranBy[command] && !passed),
    );
    const untried = commands.filter((command) => ranBy[command] === undefined);
    return {
      measures: [
        atMost('commands of the README that do not exist', absent.length),
        atMost('commands of the README that fail', failed.length),
        atMost('commands of the README that were not run', untried.length, 3),
      ],
      log: [
        ...commands.filter((command) => ranBy[command] !== undefined).map((command) => `run: ${command}`),
        ...untried.map((command) => `not run here: ${command}`),
        ...absent.map((command) => `does not exist: ${command}`),
      ],
    };
  },
};
