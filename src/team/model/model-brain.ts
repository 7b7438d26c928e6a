/** The brain with a language model: the rules think first, a model improves what they drafted, and the rules' answer stands whenever it fails. */
import { differenceOfBlueprints } from '../../blueprint/difference.ts';
import type { Blueprint } from '../../blueprint/schema.ts';
import type { Gateway, ModelTask } from '../../models/gateway.ts';
import type { Brain, BrainSession } from '../brain.ts';
import { mostTasks } from '../most-tasks.ts';
import { bullets, counted } from '../wording.ts';
import { askForImprovement, improveBlueprint, mostAnswers } from './improve-blueprint.ts';

export interface ModelBrainDependencies {
  rules: Brain;
  gateway: Gateway;
  /** Whose limits count, and what the person allows for each run at most. */
  ownerOf(runId: string): Promise<{ organisationId: string; capUsd: number | null }>;
}

const role = 'System Architect';
/** Tokens of an answer that finds nothing to do, and of one with a handful of edits. */
const shortAnswer = 100;
const usualAnswer = 900;
/** Tokens of the Developer on one requirement: a dozen turns of three thousand. */
const usualDevelopment = 36_000;

export function createModelBrain({ rules, gateway, ownerOf }: ModelBrainDependencies): Brain {
  return {
    name: 'model',
    read: (concept) => rules.read(concept),
    change: (blueprint, request) => rules.change(blueprint, request),
    questions: (concept, blueprint) => rules.questions(concept, blueprint),
    quote(concept, draft) {
      const question = askForImprovement(concept, draft);
      const answer = (maximumOutputTokens: number) => gateway.quote(role, { ...question, maximumOutputTokens });
      const [short, usual, once] = [answer(shortAnswer), answer(usualAnswer), gateway.quote(role, question)];
      if (short === null || usual === null || once === null) return null;
      const { run, task } = gateway.limits;
      // What no feature serves goes to the Developer, who may take all that a task is allowed.
      const unserved = draft.requirements.filter(({ status }) => status.is === 'not-served').length;
      const tasks = gateway.hasModel('Developer') ? Math.min(unserved, mostTasks) : 0;
      const perToken = usual.usd / usual.tokens;
      return {
        model: once.model,
        short,
        usual: {
          usd: usual.usd + tasks * usualDevelopment * perToken,
          tokens: usual.tokens + tasks * usualDevelopment,
        },
        most: {
          usd: Math.min(run.usd, once.usd * mostAnswers + tasks * task.usd),
          tokens: Math.min(run.tokens, once.tokens * mostAnswers + tasks * task.tokens),
        },
        limitUsd: run.usd,
      };
    },
    simplify: (blueprint, failures) => rules.simplify(blueprint, failures),

    async design(reading, session) {
      const draft = await rules.design(reading);
      if (!session) return draft;
      const { runId, signal } = session;
      const { organisationId, capUsd } = await ownerOf(runId);
      const task = gateway.openTask({ runId, organisationId, capUsd, role, name: 'design', signal });
      if (!task) return draft;
      await sayQuote(gateway, task, session, draft);
      const improvement = await improveBlueprint(task, session.concept, draft);
      // A cancelled run is not a model that failed.
      session.signal.throwIfAborted();
      await sayResult(task, session, draft, improvement);
      return improvement.ok ? improvement.blueprint : draft;
    },
  };
}

async function sayQuote(gateway: Gateway, task: ModelTask, session: BrainSession, draft: Blueprint): Promise<void> {
  const once = gateway.quote(role, askForImprovement(session.concept, draft));
  if (!once) return;
  await session.say({
    role,
    subject: 'model-quote',
    sentence: `The rules have drafted the design; I ask ${task.model} to look it over, which takes at most ${counted(once.tokens, 'token')} and ${money(once.usd)} for each answer.`,
    detail: null,
    data: { model: task.model, tokens: once.tokens, usd: once.usd },
  });
}

async function sayResult(
  task: ModelTask,
  session: BrainSession,
  draft: Blueprint,
  improvement: Awaited<ReturnType<typeof improveBlueprint>>,
): Promise<void> {
  const { tokens, usd, attempts } = task.account();
  const data = { model: task.model, tokens, usd, attempts, taken: improvement.ok };
  const took = `${counted(attempts, 'call')}, ${counted(tokens, 'token')}, ${money(usd)}`;
  const changes = improvement.ok ? differenceOfBlueprints(draft, improvement.blueprint) : [];
  const sentence = !improvement.ok
    ? `The model did not help, so the draft of the rules stands: ${improvement.why}`
    : changes.length === 0
      ? `The model found nothing to improve in the draft of the rules (${took}).`
      : `With the model's help I changed the draft in ${counted(changes.length, 'place')} (${took}).`;
  const detail = improvement.ok ? bullets(changes.map((change) => change.sentence)) : `It took ${took}.`;
  await session.say({ role, subject: 'model-result', sentence, detail, data: { ...data, changes: changes.length } });
}

function money(usd: number): string {
  return usd === 0 ? 'no money' : `$${usd.toFixed(usd < 0.01 ? 4 : 2)}`;
}
