// Slows down guessing: after some failures nothing more is tried for a while.
interface Failures {
  count: number;
  /** Milliseconds since 1970. */
  until: number;
}

const maximumFailures = 10;
const windowMilliseconds = 15 * 60 * 1000;
const maximumKeys = 10_000;

export interface AttemptLimit {
  /** Minutes until the next attempt may be made; 0 when it may be made now. */
  minutesToWait(key: string): number;
  fail(key: string): void;
  clear(key: string): void;
}

/** Kept in memory: a restart forgets it. `now` is in milliseconds since 1970. */
export function createAttemptLimit({ now }: { now: () => number }): AttemptLimit {
  const failures = new Map<string, Failures>();

  function current(key: string): Failures | undefined {
    const found = failures.get(key);
    if (!found || found.until > now()) return found;
    failures.delete(key);
    return undefined;
  }

  return {
    minutesToWait(key) {
      const found = current(key);
      return found && found.count >= maximumFailures ? Math.ceil((found.until - now()) / 60_000) : 0;
    },
    fail(key) {
      const count = (current(key)?.count ?? 0) + 1;
      failures.set(key, { count, until: now() + windowMilliseconds });
      // The oldest goes first, so that no flood of addresses fills the memory.
      const [oldest] = failures.keys();
      if (failures.size > maximumKeys && oldest !== undefined) failures.delete(oldest);
    },
    clear(key) {
      failures.delete(key);
    },
  };
}
