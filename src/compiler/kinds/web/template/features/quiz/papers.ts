// Papers and their questions in the database.
import type { Database } from '../../server/db.ts';
import type { Leader, Paper, Question, QuestionOption } from './model.ts';
import type { PaperInput, QuestionInput } from './schema.ts';

const paperColumns = `
  quiz_paper.id, quiz_paper.title, topic, description, minutes, pass_percent AS passPercent,
  (SELECT count(*) FROM quiz_question WHERE paper_id = quiz_paper.id) AS questionCount,
  (SELECT max(round(100.0 * score / total)) FROM quiz_attempt
   WHERE paper_id = quiz_paper.id AND user_id = :userId AND submitted_at IS NOT NULL AND total > 0) AS best,
  coalesce(owner_id = :userId, 0) AS mayManage`;

type PaperRow = Omit<Paper, 'mayManage'> & { mayManage: number };
type QuestionRow = Omit<Question, 'options'> & { options: string };

export function listPapers(database: Database, userId: number | null): Paper[] {
  return database
    .all<PaperRow>(`SELECT ${paperColumns} FROM quiz_paper ORDER BY id`, { userId })
    .map((row) => ({ ...row, mayManage: row.mayManage === 1 }));
}

export function findPaper(database: Database, id: number, userId: number | null): Paper | null {
  const row = database.get<PaperRow>(`SELECT ${paperColumns} FROM quiz_paper WHERE id = :id`, { id, userId });
  return row ? { ...row, mayManage: row.mayManage === 1 } : null;
}

/** The papers that belong to a record of another list, such as a course. */
export function papersOfRecord(database: Database, recordId: number, userId: number | null): Paper[] {
  return database
    .all<PaperRow>(`SELECT ${paperColumns} FROM quiz_paper WHERE record_id = :recordId ORDER BY id`, {
      recordId,
      userId,
    })
    .map((row) => ({ ...row, mayManage: row.mayManage === 1 }));
}

export function insertPaper(database: Database, paper: PaperInput, ownerId: number | null): number {
  return database.run(
    `INSERT INTO quiz_paper (title, topic, description, minutes, pass_percent, record_id, owner_id)
     VALUES (:title, :topic, :description, :minutes, :passPercent, :recordId, :ownerId)`,
    { ...paper, ownerId },
  ).lastId;
}

export function updatePaper(database: Database, id: number, { recordId: _kept, ...paper }: PaperInput) {
  database.run(
    `UPDATE quiz_paper SET title = :title, topic = :topic, description = :description, minutes = :minutes,
       pass_percent = :passPercent WHERE id = :id`,
    { id, ...paper },
  );
}

export function deletePaper(database: Database, id: number) {
  database.run('DELETE FROM quiz_paper WHERE id = ?', [id]);
}

export function listQuestions(database: Database, paperId: number): Question[] {
  return database
    .all<QuestionRow>('SELECT id, text, kind, options, explanation FROM quiz_question WHERE paper_id = ? ORDER BY id', [
      paperId,
    ])
    .map((row) => ({ ...row, options: JSON.parse(row.options) as QuestionOption[] })); // written by insertQuestion
}

export function insertQuestion(database: Database, paperId: number, { options, ...question }: QuestionInput): number {
  return database.run(
    'INSERT INTO quiz_question (paper_id, text, kind, options, explanation) VALUES (:paperId, :text, :kind, :options, :explanation)',
    { paperId, ...question, options: JSON.stringify(options) },
  ).lastId;
}

export function updateQuestion(database: Database, id: number, { options, ...question }: QuestionInput) {
  database.run(
    'UPDATE quiz_question SET text = :text, kind = :kind, options = :options, explanation = :explanation WHERE id = :id',
    { id, ...question, options: JSON.stringify(options) },
  );
}

export function deleteQuestion(database: Database, id: number) {
  database.run('DELETE FROM quiz_question WHERE id = ?', [id]);
}

/** The best attempt of each person at one paper, the quicker one first where scores are equal. */
export function leadersOf(database: Database, paperId: number, userId: number | null): Leader[] {
  return ranked(
    database.all<LeaderRow>(
      `SELECT user.name, score, total, seconds, user_id = :userId AS isMe FROM (
         SELECT *, row_number() OVER (PARTITION BY user_id ORDER BY score DESC, seconds) AS turn FROM (
           SELECT user_id, score, total, unixepoch(submitted_at) - unixepoch(started_at) AS seconds
           FROM quiz_attempt WHERE paper_id = :paperId AND submitted_at IS NOT NULL))
       JOIN user ON user.id = user_id
       WHERE turn = 1 ORDER BY score DESC, seconds, user.name LIMIT 20`,
      { paperId, userId },
    ),
  );
}

/** Everybody's best attempts at all papers, added up. */
export function overallLeaders(database: Database, userId: number | null): Leader[] {
  return ranked(
    database.all<LeaderRow>(
      `SELECT user.name, sum(score) AS score, sum(total) AS total, sum(seconds) AS seconds, user_id = :userId AS isMe FROM (
         SELECT *, row_number() OVER (PARTITION BY user_id, paper_id ORDER BY score DESC, seconds) AS turn FROM (
           SELECT user_id, paper_id, score, total, unixepoch(submitted_at) - unixepoch(started_at) AS seconds
           FROM quiz_attempt WHERE submitted_at IS NOT NULL))
       JOIN user ON user.id = user_id
       WHERE turn = 1 GROUP BY user_id ORDER BY score DESC, seconds, user.name LIMIT 50`,
      { userId },
    ),
  );
}

type LeaderRow = Omit<Leader, 'place' | 'isMe'> & { isMe: number | null };

function ranked(rows: readonly LeaderRow[]): Leader[] {
  return rows.map((row, index) => ({ ...row, isMe: row.isMe === 1, place: index + 1 }));
}
