// /api/quiz: papers and their questions, attempts, results and the leaderboard.
import { Hono, type Context } from 'hono';
import type { Services } from '../../server/app.ts';
import { forbidden, HttpError, notFound, readBody, readId } from '../../server/errors.ts';
import { currentUser, requireUser } from '../account/current-user.ts';
import {
  closeExpired,
  findAttempt,
  findOpenAttempt,
  hasAnswer,
  listResults,
  saveAnswer,
  showAttempt,
  startAttempt,
  submitAttempt,
} from './attempts.ts';
import type { Paper, PaperDetail } from './model.ts';
import {
  deletePaper,
  deleteQuestion,
  findPaper,
  insertPaper,
  insertQuestion,
  leadersOf,
  listPapers,
  listQuestions,
  overallLeaders,
  papersOfRecord,
  updatePaper,
  updateQuestion,
} from './papers.ts';
import { answerSchema, paperSchema, questionSchema } from './schema.ts';
import { settings } from './settings.ts';

const label = `${settings.one.charAt(0).toUpperCase()}${settings.one.slice(1)}`;

export function quizRoutes({ database }: Services): Hono {
  const routes = new Hono();

  routes.use(async (_context, next) => {
    closeExpired(database, new Date());
    await next();
  });

  routes.get('/papers', (context) => context.json(listPapers(database, currentUser(context)?.id ?? null)));

  routes.post('/papers', async (context) => {
    const user = requireUser(context);
    const id = insertPaper(database, await readBody(context, paperSchema), user.id);
    return context.json({ id }, 201);
  });

  routes.get('/papers/:id', (context) => {
    const user = currentUser(context);
    const paper = paperOf(context);
    const detail: PaperDetail = {
      ...paper,
      leaders: leadersOf(database, paper.id, user?.id ?? null),
      results: user ? listResults(database, user.id, paper.id) : [],
      openAttemptId: user ? findOpenAttempt(database, paper.id, user.id) : null,
    };
    return context.json(detail);
  });

  routes.put('/papers/:id', async (context) => {
    const paper = managedPaper(context);
    updatePaper(database, paper.id, await readBody(context, paperSchema));
    return context.json({ id: paper.id });
  });

  routes.delete('/papers/:id', (context) => {
    deletePaper(database, managedPaper(context).id);
    return context.body(null, 204);
  });

  routes.get('/papers/:id/questions', (context) => context.json(listQuestions(database, managedPaper(context).id)));

  routes.post('/papers/:id/questions', async (context) => {
    const paper = managedPaper(context);
    const id = insertQuestion(database, paper.id, await readBody(context, questionSchema));
    return context.json({ id }, 201);
  });

  routes.put('/papers/:id/questions/:questionId', async (context) => {
    const { id } = questionOf(context, managedPaper(context));
    updateQuestion(database, id, await readBody(context, questionSchema));
    return context.json({ id });
  });

  routes.delete('/papers/:id/questions/:questionId', (context) => {
    deleteQuestion(database, questionOf(context, managedPaper(context)).id);
    return context.body(null, 204);
  });

  routes.post('/papers/:id/attempts', (context) => {
    const user = requireUser(context);
    const paper = paperOf(context);
    if (paper.questionCount === 0) throw new HttpError(409, `This ${settings.one} has no questions yet.`);
    const id = findOpenAttempt(database, paper.id, user.id) ?? startAttempt(database, paper, user.id, new Date());
    return context.json({ id }, 201);
  });

  routes.get('/records/:id/papers', (context) =>
    context.json(papersOfRecord(database, readId(context, 'Record'), currentUser(context)?.id ?? null)),
  );

  routes.get('/attempts/:id', (context) => context.json(showAttempt(database, attemptOf(context), new Date())));

  routes.put('/attempts/:id/answers/:questionId', async (context) => {
    const attempt = openAttempt(context);
    const question = questionOf(context, { id: attempt.paperId });
    const { given } = await readBody(context, answerSchema);
    if (settings.tellsAtOnce && hasAnswer(database, attempt.id, question.id))
      throw new HttpError(409, 'This question is answered already.');
    const isChoice = question.kind !== 'short-text';
    if (isChoice && given.some((text) => !question.options.some((option) => option.text === text)))
      throw new HttpError(422, 'That is none of the answers to choose from.');
    saveAnswer(database, attempt.id, question.id, given);
    return context.json(showAttempt(database, attempt, new Date()));
  });

  routes.post('/attempts/:id/submit', (context) => {
    const attempt = openAttempt(context);
    submitAttempt(database, attempt.id, new Date().toISOString());
    return context.json(showAttempt(database, attemptOf(context), new Date()));
  });

  routes.get('/results', (context) => context.json(listResults(database, requireUser(context).id)));

  routes.get('/leaders', (context) => context.json(overallLeaders(database, currentUser(context)?.id ?? null)));

  function paperOf(context: Context): Paper {
    const paper = findPaper(database, readId(context, label), currentUser(context)?.id ?? null);
    if (!paper) throw notFound(label);
    return paper;
  }

  function managedPaper(context: Context): Paper {
    requireUser(context);
    const paper = paperOf(context);
    if (!paper.mayManage) throw forbidden(`Only who made this ${settings.one} may change it.`);
    return paper;
  }

  function questionOf(context: Context, paper: { id: number }) {
    const id = Number(context.req.param('questionId'));
    const question = listQuestions(database, paper.id).find((each) => each.id === id);
    if (!question) throw notFound('Question');
    return question;
  }

  function attemptOf(context: Context) {
    const attempt = findAttempt(database, readId(context, 'Attempt'), requireUser(context).id);
    if (!attempt) throw notFound('Attempt');
    return attempt;
  }

  function openAttempt(context: Context) {
    const attempt = attemptOf(context);
    if (attempt.submittedAt !== null) throw new HttpError(409, 'This attempt is handed in already.');
    return attempt;
  }

  return routes;
}
