// Finds records of all lists by words.
import type { Database } from '../../server/db.ts';
import type { SearchSource } from './source.ts';
import { searchSources } from './sources.ts';

export interface FoundRecord {
  id: number;
  title: string;
  summary: string | null;
}

export interface FoundGroup extends Pick<SearchSource, 'label' | 'path' | 'isSearchable'> {
  total: number;
  /** The best of them: those whose title has all the words come first. */
  records: FoundRecord[];
}

const shownRecords = 6;

/** Every word has to occur somewhere in the record. Groups without a match are left out. */
export function searchAll(database: Database, text: string): FoundGroup[] {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const parameters = { words: JSON.stringify(words) };
  return searchSources
    .map((source) => ({
      label: source.label,
      path: source.path,
      isSearchable: source.isSearchable,
      total:
        database.get<{ total: number }>(
          `SELECT count(*) AS total FROM ${source.table} WHERE ${hasAll(source.text)}`,
          parameters,
        )?.total ?? 0,
      records: database.all<FoundRecord>(
        `SELECT ${source.table}.id, ${source.title} AS title, ${source.summary} AS summary
         FROM ${source.table} WHERE ${hasAll(source.text)}
         ORDER BY ${hasAll(source.title)} DESC, title COLLATE NOCASE LIMIT ${shownRecords}`,
        parameters,
      ),
    }))
    .filter(({ total }) => total > 0);
}

function hasAll(text: string): string {
  return `NOT EXISTS (SELECT 1 FROM json_each(:words) AS word WHERE instr(lower(${text}), lower(word.value)) = 0)`;
}
