// The questions in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Question, QuestionInput, QuestionQuery } from './schema.ts';

const select = `
  SELECT question.id,
    question.title,
    (SELECT count(*) FROM question_comment WHERE question_comment.record_id = question.id) AS commentCount,
    (SELECT count(*) FROM question_like WHERE question_like.record_id = question.id) AS likeCount,
    (SELECT count(*) FROM question_follow WHERE question_follow.record_id = question.id) AS followerCount
  FROM question`;

/** What `?sort=` can be, as SQL; nothing from the address gets into a statement. */
const orders: Record<QuestionQuery['sort'], string> = {
  standard: 'question.id DESC',
  'most-discussed': 'commentCount DESC, question.id DESC',
  'most-liked': 'likeCount DESC, question.id DESC',
};

const pageSize = 10;

export function listQuestions(database: Database, query: QuestionQuery): ListPage<Question> {
  const total = database.get<{ count: number }>(`SELECT count(*) AS count FROM question`)?.count ?? 0;
  const { page, pageCount, limit, offset } = placeOf({ page: query.page, total, size: pageSize });
  const items = database.all<Question>(
    `${select}
  ORDER BY ${orders[query.sort]}
  LIMIT :limit OFFSET :offset`,
    { limit, offset },
  );
  return { items, total, page, pageCount, first: offset + 1 };
}

export function findQuestion(database: Database, id: number): Question | undefined {
  return database.get<Question>(`${select} WHERE question.id = ?`, [id]);
}

/** What the person has marked, the latest first. */
export function listFavouriteQuestions(database: Database, userId: number): Question[] {
  return database.all<Question>(
    `${select} JOIN question_favourite AS mark ON mark.record_id = question.id WHERE mark.user_id = ? ORDER BY mark.created_at DESC`,
    [userId],
  );
}

/** What the person has marked, the latest first. */
export function listFollowQuestions(database: Database, userId: number): Question[] {
  return database.all<Question>(
    `${select} JOIN question_follow AS mark ON mark.record_id = question.id WHERE mark.user_id = ? ORDER BY mark.created_at DESC`,
    [userId],
  );
}

export function insertQuestion(database: Database, input: QuestionInput) {
  database.run(
    `
    INSERT INTO question (title)
    VALUES (:title)`,
    { ...input },
  );
}
