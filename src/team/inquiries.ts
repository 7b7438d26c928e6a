/** What the team asks people, and what they answer: questions, approvals, and what is sent back. */
import type { Blueprint } from '../blueprint/schema.ts';
import type { Mode, Run } from '../contract/api.ts';
import type { Answer, Inquiry, OpenQuestion } from '../contract/question.ts';
import type { Brain } from './brain.ts';
import type { Clock } from './clock.ts';
import type { EventBus } from './event-bus.ts';
import { isIdentifier } from './is-identifier.ts';
import { askEvent } from './lifecycle-events.ts';
import { mostQuestions } from './most-questions.ts';
import type { Outcome } from './outcome.ts';
import { runOf } from './projects.ts';
import type { RunQueue } from './run-queue.ts';
import { standingOf } from './run-standing.ts';
import { showAsked } from './show-asked.ts';
import {
  type Answers,
  answersSchema,
  unrevised,
  type ArtifactOf,
  artifactKey,
  designSchema,
  parseArtifact,
} from './team-artifacts.ts';
import type { Actor, EventDraft, RunRecord, TeamStorage } from './team-storage.ts';
import {
  type Ask,
  revisionLimit,
  type RunState,
  runStateSchema,
  transition,
  type TransitionEvent,
} from './transition.ts';

export interface Inquiries {
  /** Null: no such project. */
  describe(actor: Actor, projectId: string): Promise<Inquiry | null>;
  /** False: no such project. */
  setMode(actor: Actor, projectId: string, mode: Mode): Promise<boolean>;
  /** Questions that are left out take their defaults. Null: no such run. Refuses what it does not understand, and when nothing is asked. */
  answer(actor: Actor, runId: string, answers: readonly Answer[]): Promise<Outcome<Run> | null>;
  approve(actor: Actor, runId: string): Promise<Outcome<Run> | null>;
  /** The comment is read as a change request to the design; a product that is ready is then not released. */
  sendBack(actor: Actor, runId: string, comment: string): Promise<Outcome<Run> | null>;
}

export interface InquiriesDependencies<Stored extends RunRecord> {
  storage: TeamStorage<Stored>;
  brain: Brain;
  queue: RunQueue;
  bus: EventBus;
  clock: Clock;
}

type Asking = Extract<RunState, { is: 'asking' }>;
type Request = Answers['requests'][number];

const commentMaximumLength = 4000;
const askedWords = { requirements: 'the requirements', blueprint: 'the design', release: 'the product' } as const;

export function createInquiries<Stored extends RunRecord>(dependencies: InquiriesDependencies<Stored>): Inquiries {
  const { storage, brain, queue, bus, clock } = dependencies;

  return {
    async describe(actor, projectId) {
      const found = isIdentifier(projectId) ? await storage.projects.find(actor, projectId) : null;
      if (found === null) return null;
      const { project, run } = found;
      const state = runStateSchema.parse(run.state);
      const designs = (await storage.artifacts.listOfProject(project.id, 'design')).map((one) =>
        designSchema.parse(one),
      );
      const questions = designs.findLast((design) => design.questions.length > 0)?.questions ?? [];
      const said = (await storage.artifacts.listOfProject(project.id, 'answers')).flatMap(
        (one) => answersSchema.parse(one).answers,
      );
      const asking =
        state.is === 'asking'
          ? {
              runId: run.id,
              of: state.asks[0] ?? 'questions',
              questions: state.asks[0] === 'questions' ? questions.slice(0, mostQuestions) : [],
              shown: await showAsked(state, {
                concept: project.concept,
                find: (step, round) => find(run.id, step, round),
              }),
            }
          : null;
      return {
        mode: project.mode,
        asking,
        questions: questions.map((question) => ({
          question,
          answer: said.findLast((one) => one.question === question.id)?.answer ?? null,
        })),
      };
    },

    async setMode(actor, projectId, mode) {
      return isIdentifier(projectId) && (await storage.projects.setMode(actor, projectId, mode));
    },

    async answer(actor, runId, answers) {
      const run = await findRun(actor, runId);
      if (run === null) return null;
      const state = askingState(run, 'questions');
      if (state === null) return nothingAsked('This run does not ask anything now.');
      const questions = (await find(run.id, 'design', 0))?.questions ?? [];
      const read = await readAnswers(run, state, questions, answers);
      if (!read.ok) return read;
      const requests = read.value;
      return await goOn(actor, run, state, {
        event: { event: 'answer', revise: requests.length > 0, again: false },
        answers: { of: 'questions', answers: [...answers], requests, comment: null },
        sentence: told(questions, answers),
      });
    },

    async approve(actor, runId) {
      const run = await findRun(actor, runId);
      if (run === null) return null;
      const state = askingState(run, 'requirements', 'blueprint', 'release');
      const [of] = state?.asks ?? [];
      if (state === null || of === undefined || of === 'questions')
        return nothingAsked('There is nothing to approve now.');
      return await goOn(actor, run, state, {
        event: { event: 'answer', revise: false, again: false },
        answers: null,
        sentence: `You approved ${askedWords[of]}.`,
      });
    },

    async sendBack(actor, runId, typed) {
      const run = await findRun(actor, runId);
      if (run === null) return null;
      const state = askingState(run, 'requirements', 'blueprint', 'release');
      const [of] = state?.asks ?? [];
      if (state === null || of === undefined || of === 'questions')
        return nothingAsked('There is nothing to send back now.');
      const comment = typed.replaceAll('\u0000', '').toWellFormed().trim();
      if (comment === '' || comment.length > commentMaximumLength)
        return refuse(
          comment === '' ? 'invalid-input' : 'too-large',
          comment === '' ? 'There is no comment yet.' : `A comment has ${commentMaximumLength} characters at most.`,
          'Say in a sentence what should be different.',
        );
      if (of === 'release')
        return await goOn(actor, run, state, {
          event: {
            event: 'decline',
            failure: {
              code: 'declined',
              message: `You did not release it: "${comment}"`,
              fix: 'Retry the run when it should be built again, or describe the product in other words.',
            },
          },
          answers: { of, answers: [], requests: [], comment },
          sentence: `You sent the product back: "${comment}"`,
        });
      if (state.revision >= revisionLimit) return nothingAsked(`The design was revised ${revisionLimit} times.`);
      const request = { text: comment, question: `What should be different about ${askedWords[of]}?` };
      const unread = await tryOut(await blueprintOf(run.id, state), [request]);
      if (unread !== null) return unread;
      return await goOn(actor, run, state, {
        event: { event: 'answer', revise: true, again: true },
        answers: { of, answers: [], requests: [request], comment },
        sentence: `You sent ${askedWords[of]} back: "${comment}"`,
      });
    },
  };

  async function findRun(actor: Actor, runId: string): Promise<Stored | null> {
    return isIdentifier(runId) ? await storage.runs.findFor(actor, runId) : null;
  }

  async function find<Step extends keyof ArtifactOf>(runId: string, step: Step, round: number) {
    return parseArtifact(step, await storage.artifacts.find(runId, step, artifactKey(round)));
  }

  async function blueprintOf(runId: string, { revision }: Asking): Promise<Blueprint> {
    const revised = revision === 0 ? undefined : await find(runId, 'revise', revision - 1);
    const blueprint = revised?.blueprint ?? (await find(runId, 'design', 0))?.blueprint;
    if (blueprint === undefined) throw new Error(`run ${runId} asks about a design that it has not made`);
    return blueprint;
  }

  /** The change requests that the answers come to, tried out one after the other. */
  async function readAnswers(
    run: Stored,
    state: Asking,
    questions: readonly OpenQuestion[],
    answers: readonly Answer[],
  ): Promise<Outcome<Request[]>> {
    const requests: Request[] = [];
    // Who answers twice means the last.
    const last = new Map(answers.map((one) => [one.question, one]));
    for (const { question: id, answer } of last.values()) {
      const question = questions.find((one) => one.id === id);
      if (question === undefined)
        return refuse(
          'invalid-input',
          `There is no question "${id}".`,
          `The questions are: ${questions.map((one) => one.id).join(', ')}.`,
        );
      const option = question.options.find(({ label }) => label === answer);
      const words = answer.replaceAll('\u0000', '').toWellFormed().trim().slice(0, 300);
      if (option === undefined && (question.own === null || words === ''))
        return refuse(
          'invalid-input',
          `"${words}" is no answer to "${question.text}"`,
          `Choose one of: ${question.options.map(({ label }) => label).join(', ')}.`,
        );
      const text = option === undefined ? (question.own ?? '').replace('{answer}', words) : option.request;
      // The default is what is designed already.
      if (text === null || option === question.options[question.chosen]) continue;
      requests.push({ text, question: question.text });
    }
    return (await tryOut(await blueprintOf(run.id, state), requests)) ?? { ok: true, value: requests };
  }

  /** Null when all of it can be done. */
  async function tryOut(before: Blueprint, requests: readonly Request[]) {
    let blueprint = before;
    for (const [index, { text, question }] of requests.entries()) {
      const outcome = await brain.change(blueprint, { id: `answer-${index + 1}`, text, withdraw: [] });
      // What an earlier answer has settled is left out by the revision, which says so; what was never possible is refused.
      const isPossible =
        outcome.ok || (index > 0 && (await brain.change(before, { id: 'answer', text, withdraw: [] })).ok);
      if (!outcome.ok && !isPossible)
        return {
          ok: false as const,
          refusal: {
            code: 'concept-unclear' as const,
            ...outcome.unclear,
            message: `${question} ${outcome.unclear.message}`,
          },
        };
      if (outcome.ok) ({ blueprint } = outcome.change);
    }
    return null;
  }

  /** Writes the answer, the state that follows and the job that goes on with it, all or nothing. */
  async function goOn(
    actor: Actor,
    run: Stored,
    state: Asking,
    { event, answers, sentence }: { event: TransitionEvent; answers: Answers | null; sentence: string },
  ): Promise<Outcome<Run>> {
    const { state: after } = transition(state, event);
    const [of = 'questions'] = state.asks;
    const said: EventDraft = {
      key: `answer:${of}:${state.revision}`,
      kind: 'run-answer',
      stage: of === 'release' ? 'gate' : 'design',
      role: null,
      sentence,
      detail: null,
      data: { of },
    };
    const failed: EventDraft[] =
      after.is === 'failed'
        ? [
            {
              key: 'run-end',
              kind: 'run-fail',
              stage: 'gate',
              role: null,
              sentence: after.failure.message,
              detail: after.failure.fix,
              data: { code: after.failure.code, fix: after.failure.fix },
            },
          ]
        : [];
    const written = await storage.runs.advance({
      runId: run.id,
      worker: null,
      expected: run.state,
      at: clock.now(),
      standing: standingOf(after),
      artifacts:
        answers === null
          ? []
          : // Answers that revise nothing stand aside of those that a revision will read.
            [
              {
                stage: 'answers',
                key: artifactKey(answers.requests.length > 0 ? state.revision : unrevised),
                content: answers,
              },
            ],
      events: [said, ...(after.is === 'asking' ? [askEvent(after)] : []), ...failed],
      project: {},
      ...(after.is === 'waiting' ? { enqueue: (executor) => queue.enqueue(run.id, executor) } : {}),
    });
    if (!written) return nothingAsked('Somebody has answered already.');
    queue.wake();
    bus.publish(run.id);
    const now = await storage.runs.findFor(actor, run.id);
    return { ok: true, value: runOf(now ?? run) };
  }
}

/** The run's state if it asks about one of these. */
function askingState(run: RunRecord, ...of: Ask[]): Asking | null {
  const state = runStateSchema.parse(run.state);
  return state.is === 'asking' && state.asks[0] !== undefined && of.includes(state.asks[0]) ? state : null;
}

function told(questions: readonly OpenQuestion[], answers: readonly Answer[]): string {
  const own = answers.flatMap(({ question, answer }) => {
    const asked = questions.find(({ id }) => id === question);
    return asked === undefined || answer === asked.options[asked.chosen]?.label ? [] : [`${asked.text} ${answer}.`];
  });
  return own.length === 0 ? 'You took the defaults.' : `You answered: ${own.join(' ')}`;
}

function nothingAsked(message: string) {
  return refuse('conflict', message, 'Look at the project again and follow its latest run.');
}

function refuse(code: 'conflict' | 'invalid-input' | 'too-large', message: string, fix: string) {
  return { ok: false as const, refusal: { code, message, fix } };
}
