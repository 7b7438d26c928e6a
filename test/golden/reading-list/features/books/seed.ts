// The books that the product opens with.
import type { Database } from '../../server/db.ts';
import type { BookInput } from './schema.ts';
import { insertBook } from './table.ts';

export function insertFirstBooks(database: Database) {
  const records: BookInput[] = [
    {
      title: 'Middlemarch',
      author: 'George Eliot',
      pages: 880,
    },
    {
      title: 'Kokoro',
      author: 'Natsume Sōseki',
      pages: 248,
    },
    {
      title: 'Walden',
      author: 'Henry David Thoreau',
      pages: null,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertBook(database, input);
}
