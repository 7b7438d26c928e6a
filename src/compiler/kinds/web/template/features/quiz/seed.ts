// The first papers and attempts.
import type { Database } from '../../server/db.ts';
import { saveAnswer, startAttempt, submitAttempt } from './attempts.ts';
import { firstAttempts, firstPapers } from './first-papers.ts';
import type { Question } from './model.ts';
import { insertPaper, insertQuestion, listQuestions } from './papers.ts';

export type FirstQuestion = Omit<Question, 'id'>;

export interface FirstPaper {
  title: string;
  topic: string;
  description: string;
  minutes: number | null;
  passPercent: number;
  /** The record of another list that it belongs to. */
  recordId: number | null;
  questions: readonly FirstQuestion[];
}

export interface FirstAttempt {
  /** Positions in the list of papers and among the people. */
  paper: number;
  person: number;
  right: number;
  daysAgo: number;
  seconds: number;
}

export function seedQuizzes(database: Database, now: Date) {
  const papers = firstPapers.map(({ questions, ...paper }) => {
    const id = insertPaper(database, paper, 1);
    for (const question of questions) insertQuestion(database, id, question);
    return { id, minutes: paper.minutes };
  });
  for (const attempt of firstAttempts) {
    const paper = papers[attempt.paper];
    if (paper) seedAttempt(database, paper, attempt, now);
  }
}

/** The first questions are answered rightly, the others wrongly. */
function seedAttempt(
  database: Database,
  paper: { id: number; minutes: number | null },
  { person, right, daysAgo, seconds }: FirstAttempt,
  now: Date,
) {
  const start = new Date(now.getTime() - daysAgo * 86_400_000 - seconds * 1000);
  const id = startAttempt(database, paper, person + 1, start);
  for (const [index, question] of listQuestions(database, paper.id).entries()) {
    const isRight = index < right;
    const chosen = question.options.filter((option) => option.isRight === isRight).map((option) => option.text);
    const given = isRight && question.kind !== 'short-text' ? chosen : chosen.slice(0, 1);
    saveAnswer(database, id, question.id, given);
  }
  submitAttempt(database, id, new Date(start.getTime() + seconds * 1000).toISOString());
}
