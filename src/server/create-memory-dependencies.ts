/** Everything the API needs, in memory: for the tests of this folder and for trying the page without a team. */
import type { CommitList, FileContent, Run, Mode } from '../contract/api.ts';
import type { RunEvent } from '../contract/event.ts';
import type { ByteStream, Dependencies, StoredProject } from './dependencies.ts';

interface MemoryContent {
  webRoot: string;
  projects?: StoredProject[];
  events?: RunEvent[];
  files?: FileContent[];
  commits?: CommitList['commits'];
  /** File name to bytes, the same for each run. */
  pictures?: Record<string, Uint8Array<ArrayBuffer>>;
}

const over = new Set(['finished', 'failed', 'cancelled']);

export function createMemoryDependencies(content: MemoryContent) {
  const projects = new Map((content.projects ?? []).map((project) => [project.id, project]));
  const log: RunEvent[] = [...(content.events ?? [])];
  const wakers = new Map<() => void, string>();
  const now = () => new Date().toISOString();

  const projectOfRun = (runId: string) => [...projects.values()].find(({ run }) => run.id === runId) ?? null;
  const product = (projectId: string) => (projects.get(projectId)?.hasProduct ? projects.get(projectId) : null);
  const bytes = (text: string): ByteStream => new Blob([text]).stream();

  function wake(runId: string) {
    for (const [waker, id] of wakers) if (id === runId) waker();
  }

  function setRun(project: StoredProject, change: Partial<Run>): Run {
    const run = { ...project.run, ...change };
    projects.set(project.id, { ...project, run });
    wake(run.id);
    return run;
  }

  function conflict(message: string, fix: string) {
    return { ok: false, refusal: { code: 'conflict', message, fix } } as const;
  }

  const modes = new Map<string, Mode>();
  const dependencies: Dependencies = {
    projects: {
      async create(concept) {
        if (concept.split(/\s+/).length < 4) {
          return {
            ok: false,
            refusal: {
              code: 'concept-unclear',
              message: 'The concept is too short to build from.',
              fix: 'Say who uses it and what they keep in it.',
              understood: [],
              notUnderstood: [concept],
              suggestions: ['People can add entries and search them.', 'Each entry has a title, a date and a status.'],
            },
          };
        }
        const id = `p${projects.size + 1}`;
        const run: Run = {
          id: `r${projects.size + 1}`,
          projectId: id,
          status: 'queued',
          stage: null,
          failure: null,
          startedAt: null,
          finishedAt: null,
          createdAt: now(),
        };
        const name = concept.split(/\s+/).slice(0, 5).join(' ');
        const rest = { tagline: null, proof: null, proofRunId: null, directory: null, hasProduct: false, score: null };
        const project: StoredProject = { id, name, concept, createdAt: now(), run, ...rest };
        projects.set(id, project);
        return { ok: true, value: project };
      },
      list: async () =>
        [...projects.values()]
          .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))
          .map(({ id, name, concept, createdAt, run, score }) => ({ id, name, concept, createdAt, run, score })),
      find: async (projectId) => projects.get(projectId) ?? null,
    },
    changes: {
      async preview(projectId, { text }) {
        if (!product(projectId)) return null;
        if (text.includes('nicer')) {
          const refusal = {
            code: 'concept-unclear',
            message: 'I could not make out what should change.',
            fix: 'Say one thing.',
            suggestions: ['Make it green'],
          } as const;
          return { ok: false, refusal: { ...refusal, suggestions: [...refusal.suggestions] } };
        }
        const sentences = [`It changes: ${text}.`];
        return {
          ok: true,
          value: { sentences, losses: [], obsolete: [], restated: [], added: [], differences: sentences },
        };
      },
      async request(projectId) {
        const project = projects.get(projectId);
        if (!project) return null;
        if (!over.has(project.run.status))
          return conflict('The team is at work on this product.', 'Wait until the run ends.');
        return { ok: true, value: setRun(project, { status: 'queued', failure: null, finishedAt: null }) };
      },
      versions: async (projectId) =>
        product(projectId)
          ? [
              {
                version: 1,
                commit: 'c1',
                change: null,
                at: now(),
                isCurrent: true,
                hasData: false,
                score: { met: 1, notMet: 0, notServed: 0 },
              },
            ]
          : null,
      async restore(projectId, { version }) {
        const project = projects.get(projectId);
        if (!project) return null;
        return conflict(`There is no earlier version ${version}.`, 'Look at the list of versions.');
      },
    },
    preferences: {
      giveFeedback: async (runId, wish) =>
        projectOfRun(runId) ? { feedback: { id: 'f1', runId, ...wish, at: now() }, learned: null } : null,
      undoFeedback: async (feedbackId) => feedbackId === 'f1',
      listFeedback: async (projectId) => (projects.has(projectId) ? [] : null),
      list: async () => ({ preferences: [], mode: 'autopilot' }),
      add: async () => conflict('Nothing is kept in memory.', 'Use the real server.'),
      change: async () => null,
    },
    accounts: {
      quote: async () => ({
        ok: true,
        value: { time: { low: 1000, median: 2000, high: 3000 }, learnedFrom: 0, model: null },
      }),
      async accountOf(runId) {
        if (!projectOfRun(runId)) return null;
        const nothing = { calls: 0, tokens: 0, usd: 0, seconds: 0 };
        return {
          time: { building: 0, repairs: 0, waiting: 0 },
          model: { building: nothing, repairs: nothing },
          capUsd: null,
        };
      },
    },
    inquiries: {
      async describe(projectId) {
        if (!projects.has(projectId)) return null;
        return { mode: modes.get(projectId) ?? 'autopilot', asking: null, questions: [] };
      },
      async setMode(projectId, mode) {
        if (!projects.has(projectId)) return false;
        modes.set(projectId, mode);
        return true;
      },
      answer: async (runId) =>
        projectOfRun(runId) ? conflict('This run does not ask anything now.', 'Look at it again.') : null,
      approve: async (runId) =>
        projectOfRun(runId) ? conflict('There is nothing to approve now.', 'Look at it again.') : null,
      sendBack: async (runId) =>
        projectOfRun(runId) ? conflict('There is nothing to send back now.', 'Look at it again.') : null,
    },
    runs: {
      async cancel(runId) {
        const project = projectOfRun(runId);
        if (!project) return null;
        if (over.has(project.run.status)) return conflict('The run is already over.', 'Start it again with Retry.');
        return { ok: true, value: setRun(project, { status: 'cancelled', finishedAt: now() }) };
      },
      plan: async (runId) => (projectOfRun(runId) ? { plan: null } : null),
      replay: async () => null,
      async retry(runId) {
        const project = projectOfRun(runId);
        if (!project) return null;
        if (project.run.status !== 'failed' && project.run.status !== 'cancelled') {
          return conflict('The run did not fail.', 'Describe a change instead.');
        }
        return { ok: true, value: setRun(project, { status: 'queued', failure: null, finishedAt: null }) };
      },
    },
    events: {
      async read({ runId, after }) {
        const project = projectOfRun(runId);
        if (!project) return null;
        const events = log.filter((event) => event.runId === runId && event.sequence > after);
        return { events, ended: over.has(project.run.status) };
      },
      subscribe(runId, waker) {
        wakers.set(waker, runId);
        return () => wakers.delete(waker);
      },
    },
    evidence: { read: async ({ file }) => content.pictures?.[file] ?? null },
    repositories: {
      listFiles: async (projectId) =>
        product(projectId)
          ? (content.files ?? []).map((file) => ({ path: file.path, bytes: Buffer.byteLength(file.content) }))
          : null,
      readFile: async ({ projectId, path }) =>
        product(projectId) ? (content.files?.find((file) => file.path === path) ?? null) : null,
      listCommits: async (projectId) => (product(projectId) ? (content.commits ?? []) : null),
      archive: async (projectId) => {
        const found = product(projectId);
        return found ? { name: found.name, content: bytes('PK') } : null;
      },
      advertise: async () => null,
      uploadPack: async () => null,
    },
    preview: {
      async open(projectId) {
        const project = projects.get(projectId);
        if (!project) return null;
        if (!project.hasProduct)
          return conflict('There is no product to show yet.', 'Wait until the run has finished.');
        return { ok: true, value: { url: `http://${projectId}.localhost:3999/?token=t` } };
      },
      frameSource: () => 'http://*.localhost:3999',
    },
    status: {
      read: async () => ({
        version: '0.0.0',
        isolation: 'full',
        isolationDetail: 'Products run in bubblewrap.',
        browser: true,
        database: 'embedded',
        workshop: 'ready',
        workshopDetail: 'The dependencies of products are installed.',
      }),
    },
    webRoot: content.webRoot,
    hosts: null,
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  };

  return {
    dependencies,
    projects,
    /** Stores events and wakes their readers. */
    append(...events: RunEvent[]) {
      log.push(...events);
      for (const { runId } of events) wake(runId);
    },
    /** Changes a run's state and wakes its readers. */
    setRun(runId: string, change: Partial<Run>) {
      const project = projectOfRun(runId);
      if (project) setRun(project, change);
    },
    readers: () => wakers.size,
  };
}
