/**
 * `npm test`: everything, from a fresh clone: format, lint, types, golden files, then every test, browser journeys included.
 * Ends with the line `N passed, N failed`. Arguments narrow the test files: `npm test -- src/verify`.
 */
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { createLog } from '../src/ops/log.ts';
import { buildWeb } from '../src/web/build.ts';
import { installBubblewrap } from '../src/sandbox/install-bubblewrap.ts';
import { checkGolden } from './golden.ts';
import { runChecks } from './check.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const only = process.argv.slice(2);

// Each file runs in a process of its own; what one of them has compiled serves the next, which saves a fifth of the time.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'toronto-test-compile-cache');

// Tests bring their own model servers; a key of the person who runs them is not theirs to spend.
process.env['TORONTO_MODEL'] = 'off';

const started = performance.now();
const total = { passed: 0, failed: 0 };

if (only.length === 0) {
  const checks = runChecks();
  total.passed += checks.passed;
  total.failed += checks.failed;
  const golden = await checkGolden();
  console.log(
    golden.length === 0
      ? '✔ golden files'
      : `✖ golden files differ; run "npm run golden" and read the change:\n${golden.join('\n')}`,
  );
  if (golden.length === 0) total.passed += 1;
  else total.failed += 1;
}

await installBubblewrap({ announce: (line) => console.log(line), log: createLog({ level: 'warn' }) });
await buildWeb({ force: false });

const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'], { cwd: root })
  .filter((file) => !/compiler\/kinds\/[^/]+\/template\/|^test\/golden\//.test(file))
  .filter((file) => only.length === 0 || only.some((part) => file.includes(part)))
  // Journeys last: they are the slow ones and say least about where a fault lies.
  .toSorted(
    (one, other) =>
      Number(one.startsWith('test/journeys')) - Number(other.startsWith('test/journeys')) || one.localeCompare(other),
  )
  .map((file) => join(root, file));

if (files.length === 0) {
  console.log(`No test file matches ${only.join(' ')}.`);
  total.failed += 1;
} else {
  const stream = run({ files, concurrency: 2, timeout: 900_000 });
  stream.on('test:pass', ({ details, skip, todo }) => {
    if (details.type === 'suite') return;
    // A test that is switched off has not passed.
    if (skip !== undefined || todo !== undefined) total.failed += 1;
    else total.passed += 1;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') total.failed += 1;
  });
  const durations = new Map<string, number>();
  stream.on('test:summary', ({ file, duration_ms }) => {
    if (file !== undefined) durations.set(relative(root, file), duration_ms);
  });
  const report = stream.compose(new spec());
  report.pipe(process.stdout, { end: false });
  await new Promise((resolve) => report.on('end', resolve));
  // Every second here is paid by everybody who waits for the suite: the dearest files are named.
  const dearest = [...durations].toSorted(([, one], [, other]) => other - one).slice(0, 25);
  console.log('\nSlowest files:');
  for (const [file, milliseconds] of dearest) console.log(`${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${file}`);
}

console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
