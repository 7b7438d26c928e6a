// Likes of questions that the product opens with; records and people by their ids.
import type { Database } from '../../server/db.ts';
import { type FirstMark, insertMarks } from '../marks/first-marks.ts';
import { questionLikes } from './likes.ts';

const marks: readonly FirstMark[] = [{ record: 1, by: [2, 3] }];

export function insertFirstQuestionLikes(database: Database, now: Date) {
  insertMarks(database, questionLikes, marks, now);
}
