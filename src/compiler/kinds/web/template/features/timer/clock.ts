// A clock that runs up, kept in moments rather than ticks, so that a page in the background loses nothing.
export interface Clock {
  /** Milliseconds counted before the last start. */
  counted: number;
  /** When it was last started; `null` while it stands. */
  startedAt: number | null;
}

export const stopped: Clock = { counted: 0, startedAt: null };

export function elapsed({ counted, startedAt }: Clock, now: number): number {
  return startedAt === null ? counted : counted + now - startedAt;
}

export function start(clock: Clock, now: number): Clock {
  return clock.startedAt === null ? { ...clock, startedAt: now } : clock;
}

export function pause(clock: Clock, now: number): Clock {
  return { counted: elapsed(clock, now), startedAt: null };
}

/** "1:02:05", "4:05" */
export function clockText(milliseconds: number, direction: 'up' | 'down'): string {
  const seconds = direction === 'up' ? Math.floor(milliseconds / 1000) : Math.ceil(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
