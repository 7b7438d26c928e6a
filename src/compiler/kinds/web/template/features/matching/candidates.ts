// The records that are compared, with what counts of each.
import type { Database } from '../../server/db.ts';
import type { Candidate } from './matching.ts';

export function listCandidates(_database: Database): Candidate[] {
  return [];
}
