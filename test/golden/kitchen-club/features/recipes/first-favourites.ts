// Favourites of recipes that the product opens with; records and people by their ids.
import type { Database } from '../../server/db.ts';
import { type FirstMark, insertMarks } from '../marks/first-marks.ts';
import { recipeFavourites } from './favourites.ts';

const marks: readonly FirstMark[] = [{ record: 1, by: [1, 3] }];

export function insertFirstRecipeFavourites(database: Database, now: Date) {
  insertMarks(database, recipeFavourites, marks, now);
}
