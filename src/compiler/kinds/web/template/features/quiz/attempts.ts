// Attempts: begun, answered, handed in. The clock is the server's.
import type { Database } from '../../server/db.ts';
import type { Attempt, Result } from './model.ts';
import { listQuestions } from './papers.ts';
import { isRight, percentOf, verdictOn } from './scoring.ts';
import { settings } from './settings.ts';

interface AttemptRow {
  id: number;
  paperId: number;
  userId: number;
  person: string;
  title: string;
  passPercent: number;
  startedAt: string;
  endsAt: string | null;
  submittedAt: string | null;
  score: number;
  total: number;
}

interface AnswerRow {
  questionId: number;
  given: string;
}

/** An answer that was on its way when the time ran out still counts. */
const graceMilliseconds = 3_000;

const select = `
  SELECT quiz_attempt.id, paper_id AS paperId, user_id AS userId, user.name AS person, quiz_paper.title,
    pass_percent AS passPercent, started_at AS startedAt, ends_at AS endsAt, submitted_at AS submittedAt, score, total
  FROM quiz_attempt
  JOIN quiz_paper ON quiz_paper.id = paper_id
  JOIN user ON user.id = user_id`;

/** Whoever has not handed in when the time is up has done so by that. */
export function closeExpired(database: Database, now: Date) {
  const expired = database.all<{ id: number; endsAt: string }>(
    'SELECT id, ends_at AS endsAt FROM quiz_attempt WHERE submitted_at IS NULL AND ends_at < ?',
    [new Date(now.getTime() - graceMilliseconds).toISOString()],
  );
  for (const { id, endsAt } of expired) submitAttempt(database, id, endsAt);
}

export function startAttempt(
  database: Database,
  paper: { id: number; minutes: number | null },
  userId: number,
  now: Date,
): number {
  const endsAt = paper.minutes === null ? null : new Date(now.getTime() + paper.minutes * 60_000).toISOString();
  return database.run('INSERT INTO quiz_attempt (paper_id, user_id, started_at, ends_at) VALUES (?, ?, ?, ?)', [
    paper.id,
    userId,
    now.toISOString(),
    endsAt,
  ]).lastId;
}

export function findOpenAttempt(database: Database, paperId: number, userId: number): number | null {
  const sql =
    'SELECT id FROM quiz_attempt WHERE paper_id = ? AND user_id = ? AND submitted_at IS NULL ORDER BY id DESC';
  return database.get<{ id: number }>(sql, [paperId, userId])?.id ?? null;
}

/** Null when it is somebody else's. */
export function findAttempt(database: Database, id: number, userId: number): AttemptRow | null {
  return database.get<AttemptRow>(`${select} WHERE quiz_attempt.id = ? AND user_id = ?`, [id, userId]) ?? null;
}

/** The questions come without their right answers until those may be told. */
export function showAttempt(database: Database, attempt: AttemptRow, now: Date): Attempt {
  const given = answersOf(database, attempt.id);
  const isOver = attempt.submittedAt !== null;
  return {
    id: attempt.id,
    paperId: attempt.paperId,
    title: attempt.title,
    person: attempt.person,
    passPercent: attempt.passPercent,
    questions: listQuestions(database, attempt.paperId).map((question) => {
      const answer = given.get(question.id);
      return {
        id: question.id,
        text: question.text,
        kind: question.kind,
        choices: question.kind === 'short-text' ? [] : question.options.map((option) => option.text),
        given: answer ?? [],
        verdict: isOver || (settings.tellsAtOnce && answer) ? verdictOn(question, answer ?? []) : null,
      };
    }),
    millisecondsLeft: attempt.endsAt === null ? null : Math.max(0, Date.parse(attempt.endsAt) - now.getTime()),
    result:
      attempt.submittedAt === null
        ? null
        : {
            ...resultOf({ ...attempt, submittedAt: attempt.submittedAt }),
            seconds: secondsBetween(attempt.startedAt, attempt.submittedAt),
          },
  };
}

export function hasAnswer(database: Database, attemptId: number, questionId: number): boolean {
  return answersOf(database, attemptId).has(questionId);
}

export function saveAnswer(database: Database, attemptId: number, questionId: number, given: readonly string[]) {
  database.run(
    `INSERT INTO quiz_answer (attempt_id, question_id, given) VALUES (:attemptId, :questionId, :given)
     ON CONFLICT (attempt_id, question_id) DO UPDATE SET given = excluded.given`,
    { attemptId, questionId, given: JSON.stringify(given) },
  );
}

/** Counts what is right, for good. */
export function submitAttempt(database: Database, id: number, submittedAt: string) {
  const attempt = database.get<{ paperId: number }>('SELECT paper_id AS paperId FROM quiz_attempt WHERE id = ?', [id]);
  if (!attempt) return;
  const given = answersOf(database, id);
  const questions = listQuestions(database, attempt.paperId);
  const score = questions.filter((question) => isRight(question, given.get(question.id) ?? [])).length;
  database.run('UPDATE quiz_attempt SET submitted_at = ?, score = ?, total = ? WHERE id = ? AND submitted_at IS NULL', [
    submittedAt,
    score,
    questions.length,
    id,
  ]);
}

/** Of one person, the latest first. */
export function listResults(database: Database, userId: number, paperId: number | null = null): Result[] {
  return database
    .all<AttemptRow & { submittedAt: string }>(
      `${select} WHERE user_id = :userId AND submitted_at IS NOT NULL AND (:paperId IS NULL OR paper_id = :paperId)
       ORDER BY submitted_at DESC, quiz_attempt.id DESC`,
      { userId, paperId },
    )
    .map(resultOf);
}

function resultOf(row: Omit<AttemptRow, 'submittedAt'> & { submittedAt: string }): Result {
  const { id, paperId, title, score, total, submittedAt, passPercent } = row;
  const percent = percentOf(score, total);
  return { id, paperId, title, score, total, percent, passed: percent >= passPercent, submittedAt };
}

function answersOf(database: Database, attemptId: number): Map<number, string[]> {
  const rows = database.all<AnswerRow>(
    'SELECT question_id AS questionId, given FROM quiz_answer WHERE attempt_id = ?',
    [attemptId],
  );
  return new Map(rows.map((row) => [row.questionId, JSON.parse(row.given) as string[]])); // written by saveAnswer
}

function secondsBetween(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 1000);
}
