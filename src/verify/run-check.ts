/** Runs one check within its time and turns whatever happens to the product into evidence. */
import type { Evidence } from '../contract/proof.ts';
import { AppError } from '../errors.ts';
import type { Check, CheckSurroundings, Findings } from './checks/check.ts';

const mostLogCharacters = 20_000;

/** Throws when `signal` aborts and for faults of this machine; the product's faults and a time that is over are evidence. */
export async function runCheck(
  check: Check,
  surroundings: Omit<CheckSurroundings, 'signal'>,
  signal: AbortSignal,
): Promise<Evidence> {
  signal.throwIfAborted();
  const started = performance.now();
  const time = AbortSignal.timeout(check.seconds * 1000);
  const findings = await check
    .run({ ...surroundings, signal: AbortSignal.any([signal, time]) })
    .catch((error: unknown): Findings => {
      signal.throwIfAborted();
      if (time.aborted)
        return { passed: false, summary: `Took longer than ${check.seconds} s and was stopped`, log: '' };
      if (isOurs(error)) throw error;
      return { passed: false, summary: sentenceOf(error), log: detailOf(error) };
    });
  return {
    check: check.name,
    passed: findings.passed,
    summary: findings.summary,
    log: bounded(findings.log),
    durationMs: Math.round(performance.now() - started),
    screenshots: findings.screenshots ?? [],
    ...(findings.lowestContrast !== undefined && { lowestContrast: findings.lowestContrast }),
  };
}

/** Faults of the machine, not of the product. */
function isOurs(error: unknown): boolean {
  const codes = new Set(['browser-missing', 'isolation-missing', 'dependencies-unavailable', 'disk-full']);
  return error instanceof AppError && codes.has(error.code);
}

function sentenceOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? 'Unknown fault';
}

function detailOf(error: unknown): string {
  if (error instanceof AppError) return `${error.message}\n${error.fix}`;
  return error instanceof Error ? error.message : String(error);
}

/** The end of a long log says most, its beginning what it is about. */
function bounded(log: string): string {
  if (log.length <= mostLogCharacters) return log;
  const half = mostLogCharacters / 2;
  return `${log.slice(0, half)}\n... ${log.length - mostLogCharacters} characters left out ...\n${log.slice(-half)}`;
}
