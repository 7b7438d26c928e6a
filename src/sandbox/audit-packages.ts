/** Asks the packages' registry for known faults of what a lockfile names, with `npm audit`; nothing of the packages is run. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { findNpm } from './find-npm.ts';

export interface PackageAudit {
  serious: number;
  others: number;
  log: string[];
}

export interface PackageAuditor {
  /** `folder` holds `package.json` and `package-lock.json`. Throws `dependencies-unavailable` with the reason where the registry does not say. */
  audit(folder: string, signal: AbortSignal): Promise<PackageAudit>;
}

/** New faults are published any day. */
const keptMs = 24 * 60 * 60 * 1000;
/** A refusal may be over soon, but every build would wait for it. */
const refusalKeptMs = 10 * 60 * 1000;
const limitMs = 8000;
const serious = new Set(['high', 'critical']);

const reportSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      name: z.string(),
      severity: z.string(),
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string().optional() })])),
    }),
  ),
});
const refusalSchema = z.object({ message: z.string() });

/** Products of a kind share a lockfile, so an answer is kept for a day, and the one that is under way is shared. */
export function createPackageAuditor({
  clock = Date.now,
  registry,
}: { clock?: () => number; registry?: string } = {}): PackageAuditor {
  const answers = new Map<string, { answer: Promise<PackageAudit>; until: number }>();
  return {
    async audit(folder, signal) {
      const hash = createHash('sha256')
        .update(await readLockfile(folder))
        .digest('hex');
      const known = answers.get(hash);
      if (known !== undefined && known.until > clock()) return until(known.answer, signal);
      const answer = auditOnce(folder, registry === undefined ? [] : [`--registry=${registry}`]);
      const entry = { answer, until: clock() + keptMs };
      answers.set(hash, entry);
      answer.catch((error: unknown) => {
        if (error instanceof AppError) entry.until = clock() + refusalKeptMs;
        else answers.delete(hash);
      });
      return until(answer, signal);
    },
  };
}

/** Who waits may give up; the answer is still wanted by others, and comes or fails within seconds. */
function until<Result>(answer: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

async function readLockfile(folder: string): Promise<Buffer> {
  return readFile(join(folder, 'package-lock.json')).catch((cause: unknown) => {
    throw new AppError(
      'dependencies-unavailable',
      'The product has no package-lock.json that says which packages it uses.',
      {
        fix: 'Add the lockfile that "npm install" writes.',
        cause,
      },
    );
  });
}

/** In a folder of its own, so that no setting in a product's folder is followed. */
async function auditOnce(from: string, settings: readonly string[]): Promise<PackageAudit> {
  const npm = await findNpm();
  const folder = await mkdtemp(join(tmpdir(), 'toronto-audit-'));
  try {
    await Promise.all(
      ['package.json', 'package-lock.json'].map((file) => copyFile(join(from, file), join(folder, file))),
    );
    // npm keeps what it was told of a fault under its number for ever; here it is asked anew.
    return summarise(await run(npm, folder, [...settings, `--cache=${join(folder, 'cache')}`]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(npm: string, folder: string, settings: readonly string[]): Promise<string> {
  const command = [npm, 'audit', '--json', '--package-lock-only', '--update-notifier=false', '--fetch-retries=0'];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...command, ...settings],
      {
        cwd: folder,
        timeout: limitMs,
        killSignal: 'SIGKILL',
        maxBuffer: 16 * 1024 * 1024,
      },
      // It exits with 1 where it has found something, and says what on its standard output.
      (error, output) => {
        if (error?.killed === true && error.signal === 'SIGKILL')
          reject(unanswered(`the registry did not answer within ${limitMs / 1000} s`));
        else resolve(output);
      },
    );
  });
}

function summarise(output: string): PackageAudit {
  const all = parse(output);
  const worst = all.filter(({ severity }) => serious.has(severity));
  return {
    serious: worst.length,
    others: all.length - worst.length,
    log: worst.map(({ name, severity, via }) => {
      const titles = via.map((one) =>
        typeof one === 'string' ? `through ${one}` : [one.title, one.url].filter(Boolean).join(' '),
      );
      return `${name}: ${severity}, ${[...new Set(titles)].join('; ')}`;
    }),
  };
}

function parse(output: string) {
  const json: unknown = parseJson(output);
  const report = reportSchema.safeParse(json);
  if (report.success) return Object.values(report.data.vulnerabilities);
  const refusal = refusalSchema.safeParse(json);
  throw unanswered(refusal.success ? refusal.data.message.slice(0, 200) : 'npm audit gave no report');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const unanswered = (reason: string): AppError =>
  new AppError(
    'dependencies-unavailable',
    `The registry was not able to say what is known of these packages: ${reason}`,
    {
      fix: 'Run "npm audit" in a clone of the product where its registry answers.',
    },
  );
