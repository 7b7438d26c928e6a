/** The limits a command gets where its request names none. */
import type { Limits } from './sandbox.ts';

/** Enough for a type check, a build and a test run of a product of some hundred files. `processes` counts threads too: one Node has eleven. */
export const defaultLimits: Limits = { seconds: 120, memoryMegabytes: 2048, processes: 512, diskMegabytes: 512 };

export function resolveLimits(limits: Partial<Limits> | undefined): Limits {
  return { ...defaultLimits, ...limits };
}

/** Address space that V8 reserves for code before it runs anything, which counts as data although it is never used. Measured with Node 24. */
const reservedByNodeMegabytes = 576;

/** Arguments of `prlimit` that hold for each process of the command, whatever its number. */
export function processLimitArguments(limits: Limits): string[] {
  const megabyte = 1024 * 1024;
  return [
    '--nofile=4096',
    '--core=0',
    `--fsize=${limits.diskMegabytes * megabyte}`,
    `--data=${(limits.memoryMegabytes + reservedByNodeMegabytes) * megabyte}`,
  ];
}
