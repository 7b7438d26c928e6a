/** The HTTP side of the system: JSON API, event stream, git, and the web page. */
import { Hono } from 'hono';
import { routes } from '../contract/api.ts';
import { previewChange } from './api/changes/preview.ts';
import { requestChange } from './api/changes/request.ts';
import { listCommits } from './api/commits/list.ts';
import { readDownload } from './api/download/read.ts';
import { giveFeedback } from './api/feedback/give.ts';
import { listFeedback } from './api/feedback/list.ts';
import { undoFeedback } from './api/feedback/undo.ts';
import { addPreference } from './api/preferences/add.ts';
import { changePreference } from './api/preferences/change.ts';
import { listPreferences } from './api/preferences/list.ts';
import { readEvents } from './api/events/read.ts';
import { readEvidence } from './api/evidence/read.ts';
import { listFiles } from './api/files/list.ts';
import { readFile } from './api/files/read.ts';
import { openPreview } from './api/preview/open.ts';
import { createProject } from './api/projects/create.ts';
import { listProjects } from './api/projects/list.ts';
import { readProject } from './api/projects/read.ts';
import { answerRun } from './api/questions/answer.ts';
import { approveRun } from './api/questions/approve.ts';
import { readQuestions } from './api/questions/read.ts';
import { sendBackRun } from './api/questions/send-back.ts';
import { setMode } from './api/questions/set-mode.ts';
import { quoteProject } from './api/projects/quote.ts';
import { readAccount } from './api/runs/account.ts';
import { cancelRun } from './api/runs/cancel.ts';
import { readPlan } from './api/runs/plan.ts';
import { replayRun } from './api/runs/replay.ts';
import { retryRun } from './api/runs/retry.ts';
import { readStatus } from './api/status/read.ts';
import { listVersions } from './api/versions/list.ts';
import { restoreVersion } from './api/versions/restore.ts';
import type { Dependencies } from './dependencies.ts';
import { answerError } from './errors.ts';
import { advertiseRefs } from './git/advertise-refs.ts';
import { refusePush } from './git/refuse-push.ts';
import { uploadPack } from './git/upload-pack.ts';
import { knownHostsOnly } from './guards/known-hosts-only.ts';
import { limitBody } from './guards/limit-body.ts';
import { logRequests } from './guards/log-requests.ts';
import { ownPagesOnly } from './guards/own-pages-only.ts';
import { plainIdsOnly } from './guards/plain-ids-only.ts';
import { securityHeaders } from './guards/security-headers.ts';
import { notFound } from './not-found.ts';
import { serveWebPage } from './web-page.ts';

const bodyBytes = 400_000;
/** What a client that has much already says about it. */
const gitBodyBytes = 8_000_000;

/** Answers a Hono app whose `fetch` serves everything; it holds no state and starts nothing. */
export function createApi(dependencies: Dependencies): Hono {
  const app = new Hono();
  app.onError(answerError(dependencies));
  app.use(logRequests(dependencies));
  app.use(securityHeaders({ frameSource: () => dependencies.preview.frameSource() }));
  app.use(knownHostsOnly(dependencies));
  app.use(ownPagesOnly());
  app.use('/api/*', limitBody({ bytes: bodyBytes }));
  app.use('/git/*', limitBody({ bytes: gitBodyBytes }));
  app.use('/api/*', async (context, next) => {
    await next();
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
  });

  app.use(`${routes.project}/*`, plainIdsOnly());
  app.use('/api/runs/:runId/*', plainIdsOnly());

  app.get(routes.status, readStatus(dependencies));
  app.get(routes.projects, listProjects(dependencies));
  app.post(routes.projects, createProject(dependencies));
  app.get(routes.preferences, listPreferences(dependencies));
  app.post(routes.preferences, addPreference(dependencies));
  app.post(routes.preference, changePreference(dependencies));
  app.get(routes.projectFeedback, listFeedback(dependencies));
  app.post(routes.runFeedback, giveFeedback(dependencies));
  app.post(routes.feedbackUndo, undoFeedback(dependencies));
  app.post(routes.quote, quoteProject(dependencies));
  app.get(routes.project, readProject(dependencies));
  app.post(routes.projectChange, requestChange(dependencies));
  app.post(routes.projectChangePreview, previewChange(dependencies));
  app.get(routes.projectQuestions, readQuestions(dependencies));
  app.post(routes.projectMode, setMode(dependencies));
  app.get(routes.projectVersions, listVersions(dependencies));
  app.post(routes.projectRestore, restoreVersion(dependencies));
  app.get(routes.projectFiles, listFiles(dependencies));
  app.get(routes.projectFile, readFile(dependencies));
  app.get(routes.projectCommits, listCommits(dependencies));
  app.get(routes.projectDownload, readDownload(dependencies));
  app.post(routes.projectPreview, openPreview(dependencies));
  app.get(routes.runEvents, readEvents(dependencies));
  app.get(routes.runAccount, readAccount(dependencies));
  app.get(routes.runPlan, readPlan(dependencies));
  app.post(routes.runCancel, cancelRun(dependencies));
  app.post(routes.runRetry, retryRun(dependencies));
  app.post(routes.runAnswer, answerRun(dependencies));
  app.post(routes.runApprove, approveRun(dependencies));
  app.post(routes.runSendBack, sendBackRun(dependencies));
  app.post(routes.runReplay, replayRun(dependencies));
  app.get(routes.runEvidence, readEvidence(dependencies));
  app.all('/api/*', () => {
    throw notFound('route');
  });

  app.get('/git/:repository{[^/]+\\.git}/info/refs', advertiseRefs(dependencies));
  app.post('/git/:repository{[^/]+\\.git}/git-upload-pack', uploadPack(dependencies));
  app.post('/git/:repository{[^/]+\\.git}/git-receive-pack', refusePush);
  app.all('/git/*', () => {
    throw notFound('route');
  });

  const { webRoot } = dependencies;
  if (webRoot !== null) app.route('/', serveWebPage({ webRoot }));
  app.notFound(() => {
    throw notFound('route');
  });
  return app;
}
