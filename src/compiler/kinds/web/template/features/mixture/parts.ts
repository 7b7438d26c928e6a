import type { Database } from '../../server/db.ts';
import type { Part } from './mixture.ts';

export function listParts(_database: Database): Part[] {
  return [];
}
