import type { Database } from '../../server/db.ts';
import type { RunningAdvertisement } from './advertisement.ts';

/** Advertisements that run on that day, the newest first. */
export function currentAdvertisements(_database: Database, _today: string): RunningAdvertisement[] {
  return [];
}
