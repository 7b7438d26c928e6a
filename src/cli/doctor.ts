/** `toronto doctor`: what this machine offers and how to mend what is missing. */
import { execFile } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism, freemem, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify, styleText } from 'node:util';
import { Client } from 'pg';
import { AppError } from '../errors.ts';
import { chooseModels } from '../models/choose-models.ts';
import { findLocalModels } from '../models/find-local-models.ts';
import { unknownPrice } from '../models/price-list.ts';
import { priceOf } from '../models/price-of.ts';
import type { Configuration } from '../ops/configuration.ts';
import { probeIsolation } from '../sandbox/probe-isolation.ts';
import { findNpm } from '../sandbox/find-npm.ts';
import { readDataDirectoryLock } from '../storage/lock-data-directory.ts';
import { findBrowser } from '../verify/find-browser.ts';

export interface Finding {
  name: string;
  /** `lower`: it works, with less. */
  state: 'good' | 'lower' | 'missing';
  detail: string;
  /** What to do; null when nothing needs doing. */
  fix: string | null;
}

const good = (name: string, detail: string): Finding => ({ name, state: 'good', detail, fix: null });

/** @returns the exit code: 1 when something is missing without which no product can be built. */
export async function doctor(configuration: Configuration, { json }: { json: boolean }): Promise<number> {
  const findings = await examine(configuration);
  if (json) console.log(JSON.stringify(findings, null, 2));
  else for (const finding of findings) printFinding(finding);
  return findings.some((finding) => finding.state === 'missing') ? 1 : 0;
}

async function examine(configuration: Configuration): Promise<Finding[]> {
  const examinations: readonly [string, () => Promise<Finding>][] = [
    ['runtime', examineRuntime],
    ['git', examineGit],
    ['package manager', examinePackageManager],
    ['browser', () => examineBrowser(configuration)],
    ['isolation', () => examineIsolation(configuration)],
    ['database', () => examineDatabase(configuration)],
    ['models', () => examineModels(configuration)],
    ['memory', examineMemory],
    ['disk', () => examineDisk(configuration)],
    ['port', () => examinePort(configuration)],
  ];
  return Promise.all(
    examinations.map(async ([name, look]) => {
      try {
        return await look();
      } catch (error) {
        const fix =
          error instanceof AppError ? error.fix : 'Run the command again; if it stays, report it with this text.';
        return { name, state: 'missing', detail: error instanceof Error ? error.message : String(error), fix };
      }
    }),
  );
}

async function examineRuntime(): Promise<Finding> {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return good('runtime', `Node ${process.versions.node} on ${process.platform} ${process.arch}`);
  return {
    name: 'runtime',
    state: 'missing',
    detail: `Node ${process.versions.node} is too old.`,
    fix: 'Run "npm ci", which installs Node 24 beside the product.',
  };
}

async function examineGit(): Promise<Finding> {
  try {
    const { stdout } = await promisify(execFile)('git', ['--version']);
    const [major = 0, minor = 0] = (/\d+\.\d+/.exec(stdout)?.[0] ?? '').split('.').map(Number);
    if (major > 2 || (major === 2 && minor >= 38)) return good('git', stdout.trim());
    return {
      name: 'git',
      state: 'missing',
      detail: `${stdout.trim()} is too old.`,
      fix: 'Install git 2.38 or newer; releases are merged with its merge-tree.',
    };
  } catch {
    return {
      name: 'git',
      state: 'missing',
      detail: 'git is not installed.',
      fix: 'Install git with your package manager; each product is a git repository.',
    };
  }
}

async function examinePackageManager(): Promise<Finding> {
  const npm = await findNpm();
  return good('package manager', `npm at ${npm}`);
}

async function examineBrowser(configuration: Configuration): Promise<Finding> {
  const browser = await findBrowser({
    preferred: configuration.browserPath ?? undefined,
    cacheDirectory: configuration.cacheDirectory,
  });
  if (browser !== null) return good('browser', `${browser.source}: ${browser.executable}`);
  return {
    name: 'browser',
    state: 'missing',
    detail: 'No Chromium was found, so nothing could be proven.',
    fix: 'Run "npm ci" again (it ships one for Linux), install Chromium or Chrome, or set TORONTO_BROWSER to its path.',
  };
}

async function examineIsolation(configuration: Configuration): Promise<Finding> {
  const probe = await probeIsolation({ allowNone: configuration.allowNoIsolation });
  if (probe.level === 'full') return good('isolation', probe.detail);
  return { name: 'isolation', state: probe.level === null ? 'missing' : 'lower', detail: probe.detail, fix: probe.fix };
}

async function examineDatabase(configuration: Configuration): Promise<Finding> {
  if (configuration.databaseUrl === null) {
    const lock = await readDataDirectoryLock(configuration.dataDirectory);
    const used =
      lock === null ? 'not in use now' : `in use by process ${lock.pid}${lock.url === null ? '' : ` at ${lock.url}`}`;
    return good('database', `embedded, in ${configuration.dataDirectory} (${used})`);
  }
  const client = new Client({ connectionString: configuration.databaseUrl, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return good('database', `PostgreSQL ${rows[0]?.server_version ?? ''}`);
  } catch (cause) {
    throw new AppError(
      'database-unreachable',
      `PostgreSQL at DATABASE_URL does not answer: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        fix: 'Start it or correct DATABASE_URL; without DATABASE_URL the embedded database serves.',
        cause,
      },
    );
  } finally {
    await client.end().catch(() => {});
  }
}

/** Nothing is asked of a model here, so nothing is spent. */
async function examineModels({ models: settings }: Configuration): Promise<Finding> {
  const servers = settings.local === null ? [] : await findLocalModels(settings.local);
  const { models } = chooseModels(settings, servers);
  const here = servers.map(({ provider, models: names }) => `${provider} has ${names.join(', ')}`).join('; ');
  const detail = [models.join(', then '), here].filter(Boolean).join('; ');
  const unpriced = models.filter((model) => priceOf(model, settings.prices) === unknownPrice);
  if (unpriced.length > 0) {
    return {
      name: 'models',
      state: 'lower',
      detail,
      fix: `The price of ${unpriced.join(', ')} is not known, so the dearest is assumed and limits are reached soon; set it in TORONTO_MODEL_PRICES.`,
    };
  }
  if (models.length > 0) return good('models', detail);
  if (settings.preferred === 'off') return good('models', 'switched off; the rules do all of it');
  const isNamed = settings.preferred !== 'found';
  return {
    name: 'models',
    state: isNamed ? 'lower' : 'good',
    detail: isNamed ? 'None of the models in TORONTO_MODEL can be reached.' : 'none; the rules do all of it',
    fix: isNamed ? 'Set the key of its provider, or correct TORONTO_MODEL; docs/models.md lists both.' : null,
  };
}

const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GB`;

async function examineMemory(): Promise<Finding> {
  const detail = `${gigabytes(freemem())} of ${gigabytes(totalmem())} free, ${availableParallelism()} cores`;
  if (totalmem() >= 3 * 2 ** 30) return good('memory', detail);
  return {
    name: 'memory',
    state: 'lower',
    detail,
    fix: 'Products build best with 4 GB; close other programs or use a larger machine.',
  };
}

async function examineDisk(configuration: Configuration): Promise<Finding> {
  await mkdir(configuration.dataDirectory, { recursive: true });
  const probe = join(configuration.dataDirectory, `.doctor-${process.pid}`);
  await writeFile(probe, 'can be written');
  await rm(probe);
  const { bavail, bsize } = await statfs(configuration.dataDirectory);
  const detail = `${gigabytes(bavail * bsize)} free at ${configuration.dataDirectory}`;
  if (bavail * bsize >= 2 * 2 ** 30) return good('disk', detail);
  return {
    name: 'disk',
    state: 'lower',
    detail,
    fix: 'Free some space or set TORONTO_DATA to a folder on a larger disk.',
  };
}

async function examinePort(configuration: Configuration): Promise<Finding> {
  const free = await new Promise<boolean>((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(configuration.port, configuration.host, () => server.close(() => done(true)));
  });
  if (free) return good('port', `${configuration.port} is free`);
  const fix = configuration.portIsFixed ? 'Stop what uses it, or set PORT to another.' : null;
  return {
    name: 'port',
    state: configuration.portIsFixed ? 'missing' : 'lower',
    detail: `${configuration.port} is taken${fix === null ? '; the next free one will be used' : ''}`,
    fix,
  };
}

function printFinding({ name, state, detail, fix }: Finding): void {
  const mark = { good: styleText('green', '✔'), lower: styleText('yellow', '▲'), missing: styleText('red', '✖') }[
    state
  ];
  console.log(`${mark} ${name.padEnd(16)} ${detail}`);
  if (fix !== null) console.log(`  ${' '.repeat(16)} ${styleText('dim', fix)}`);
}
