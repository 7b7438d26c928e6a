/** What journeys share: a real server on a data directory of its own, a real browser, and the command line as a process. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readConfiguration } from '../../src/ops/configuration.ts';
import { findBrowser } from '../../src/verify/find-browser.ts';

export const repositoryRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A folder that is gone when the test ends. */
export async function temporaryFolder(context: { after(clean: () => Promise<void>): void }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'toronto-journey-'));
  context.after(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

export async function launchBrowser(): Promise<Browser> {
  const { cacheDirectory, browserPath } = readConfiguration();
  const found = await findBrowser({ preferred: browserPath ?? undefined, cacheDirectory });
  if (found === null) throw new Error('No Chromium was found; run "npm ci" again, it ships one.');
  const rootArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: found.executable, args: [...found.args, ...rootArguments] });
}

export interface Finished {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `toronto` with these words until it ends. */
export function toronto(words: readonly string[], environment: Readonly<Record<string, string>>): Promise<Finished> {
  return runProcess(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(repositoryRoot, 'bin', 'toronto.js'), ...words],
    {
      environment,
    },
  );
}

/** As in a newcomer's shell: without what npm and the test runner tell the programs they start, which would mislead a product's own. */
export function outerEnvironment(): NodeJS.ProcessEnv {
  const told = (name: string) => name.startsWith('npm_') || name === 'NODE_TEST_CONTEXT';
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !told(name)));
}

export function runProcess(
  command: string,
  args: readonly string[],
  { environment, directory = repositoryRoot }: { environment: Readonly<Record<string, string>>; directory?: string },
): Promise<Finished> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: directory,
      env: { ...outerEnvironment(), TORONTO_MODEL: 'off', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('error', failed);
    child.once('close', (exitCode) => done({ exitCode, stdout, stderr }));
  });
}

/** Fails with the rule and the element for every accessibility barrier on the page as it is now. */
export async function expectNoBarriers(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<string[]>(
    "axe.run(document, { iframes: false }).then((results) => results.violations.map((one) => one.id + ': ' + one.nodes[0].html))",
  );
  if (found.length > 0) throw new Error(`Accessibility barriers:\n${found.join('\n')}`);
}
