// The films that the product opens with.
import type { Database } from '../../server/db.ts';
import type { FilmInput } from './schema.ts';
import { insertFilm } from './table.ts';

export function insertFirstFilms(database: Database) {
  const records: FilmInput[] = [
    {
      title: 'The bend at dusk',
    },
    {
      title: 'Last ferry home',
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertFilm(database, input);
}
