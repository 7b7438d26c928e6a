// The questions in the database.
import type { Database } from '../../server/db.ts';
import { type ListPage, placeOf } from '../../server/list-page.ts';
import type { Question, QuestionInput, QuestionQuery } from './schema.ts';

const select = `
  SELECT question.id,
    question.title,
    (SELECT count(*) FROM question_comment WHERE question_comment.record_id = question.id) AS commentCount
  FROM question`;

/** What `?sort=` can be, as SQL; nothing from the address gets into a statement. */
const orders: Record<QuestionQuery['sort'], string> = {
  standard: 'question.id DESC',
  'most-discussed': 'commentCount DESC, question.id DESC',
};

const pageSize = 10;

export function listQuestions(database: Database, query: QuestionQuery): ListPage<Question> {
  const total =
    database.get<{ count: number }>(`SELECT count(*) AS count FROM question`)?.count ?? 0;
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

export function insertQuestion(database: Database, input: QuestionInput) {
  database.run(
    `
    INSERT INTO question (title)
    VALUES (:title)`,
    { ...input },
  );
}
