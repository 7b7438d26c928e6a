/** `npm run check`: format, lint and types of everything that is ours, each as one line. Exits 1 if one fails. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const ours = ['server.ts', 'src', 'scripts', 'test', 'bin'];

const checks: readonly (readonly [name: string, tool: string, args: readonly string[]])[] = [
  ['format', 'oxfmt/bin/oxfmt', ['--check', ...ours]],
  ['lint', 'oxlint/bin/oxlint', ['--deny-warnings', ...ours]],
  ['types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  ['types of the web page', 'typescript/bin/tsc', ['-p', 'src/web/tsconfig.json']],
];

/** Runs every check, prints what failed, and answers how many passed and failed. */
export function runChecks(): { passed: number; failed: number } {
  let passed = 0;
  for (const [name, tool, args] of checks) {
    const started = performance.now();
    const result = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (result.status === 0) {
      passed += 1;
      console.log(`✔ ${name} (${seconds} s)`);
    } else {
      console.log(`✖ ${name} (${seconds} s)\n${result.stdout}${result.stderr}`);
    }
  }
  return { passed, failed: checks.length - passed };
}

if (import.meta.main) process.exitCode = runChecks().failed === 0 ? 0 : 1;
