/** What every bench reports in the same way. */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';

/** The value below which the share `rank` (0 to 1) of the values lies, nearest-rank method, one decimal. */
export function percentile(values: readonly number[], rank: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(rank * sorted.length) - 1))] ?? 0;
  return Math.round(value * 10) / 10;
}

/** e.g. "2 x Intel Xeon, node v24.21.0" */
export const machine = `${availableParallelism()} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}, node ${process.version}`;

/** The process's highest resident memory so far, in MB. `pid` of another process works on Linux only. */
export function peakMemoryMB(pid: number | 'self' = 'self'): number {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(peak) / 1024);
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024);
  }
}
