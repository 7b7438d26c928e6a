/** The Developer with a language model: serves what no feature serves, and mends what does not hold, until a browser has seen it. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { runAgent } from '../../agent/run-agent.ts';
import { openWorkspace } from '../../agent/workspace.ts';
import { type Scenario, scenarioSchema } from '../../blueprint/scenario.ts';
import type { Blueprint, Requirement } from '../../blueprint/schema.ts';
import type { Gateway, ModelTask, Question } from '../../models/gateway.ts';
import type { DeveloperTask, TaskDeveloper } from '../developer.ts';
import { unproven } from '../judge.ts';
import type { Verification } from '../team-artifacts.ts';
import { readAnswer } from './read-answer.ts';
import { writeOutline } from './write-outline.ts';

export interface DeveloperDependencies {
  gateway: Gateway;
  ownerOf(runId: string): Promise<{ organisationId: string; capUsd: number | null }>;
}

const system = readFileSync(new URL('./qa-specialist.md', import.meta.url), 'utf8').replace(
  '{{steps}}',
  JSON.stringify(z.toJSONSchema(scenarioSchema)),
);
const scenariosAnswerSchema = z.object({ scenarios: z.array(z.unknown()).max(3) });
const mostTurns = 30;
const maximumOutputTokens = 2500;
/** What failed, as far as it helps. */
const longestEvidence = 3000;

export function createDeveloper({ gateway, ownerOf }: DeveloperDependencies): TaskDeveloper {
  return {
    isThere: () => gateway.hasModel('Developer'),

    async work(request) {
      const { runId, task, blueprint, signal } = request;
      const { organisationId, capUsd } = await ownerOf(runId);
      const open = (role: string, name: string) =>
        gateway.openTask({ runId, organisationId, capUsd, role, name: `${name}:${task.requirement.id}`, signal });
      const mending = task.kind === 'failing';
      const proposal = mending
        ? { ok: true as const, scenarios: task.requirement.scenarios }
        : await proposeScenarios(open('QA Specialist', 'scenarios'), request.concept, blueprint, task.requirement);
      if (!proposal.ok) return { ok: false, why: proposal.why };
      const promised = withScenarios(blueprint, task.requirement, proposal.scenarios);
      const own = only(promised, task.requirement.id);
      const before = await request.tryOut(own);
      if (unproven(own, before).length === 0)
        return { ok: false, why: 'The product already does what was proposed to show it, so nothing is shown by it.' };
      const developer = open('Developer', mending ? 'mend' : 'develop');
      if (developer === null) return { ok: false, why: 'No model is there to develop with.' };
      const report = await runAgent({
        task: developer,
        goal: goalOf(task, promised, before, proposal.scenarios),
        mostTurns,
        surroundings: {
          workspace: openWorkspace(request.folder),
          check: async () => {
            const verification = await request.tryOut(own);
            const failures = unproven(own, verification);
            const broken = verification.checks.filter((check) => !check.passed);
            return {
              passed: broken.length === 0 && failures.length === 0,
              log: evidenceOf(verification, own),
            };
          },
          ask: request.ask,
          signal,
        },
      });
      const account = developer.account();
      if (report.ending !== 'done') return { ok: false, why: report.sentence, account };
      return { ok: true, blueprint: promised, changed: report.changed, turns: report.turns, account };
    },
  };
}

type Proposal = { ok: true; scenarios: Scenario[] } | { ok: false; why: string };

async function proposeScenarios(
  task: ModelTask | null,
  concept: string,
  blueprint: Blueprint,
  requirement: Requirement,
): Promise<Proposal> {
  if (task === null) return { ok: false, why: 'No model is there to say how it would be seen.' };
  const text = `The concept, as a JSON string:\n${JSON.stringify(concept.slice(0, 6000))}\n\nThe product:\n${writeOutline(blueprint)}\n\nThe requirement, as a JSON string: ${JSON.stringify(requirement.text)}`;
  const question: Question = { system, turns: [{ from: 'team', text }], tools: [], maximumOutputTokens };
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const answer = await task.ask(question);
    if (!answer.ok) return { ok: false, why: answer.sentence };
    const read = readScenarios(answer.reply.text, requirement);
    if (read.ok)
      return read.scenarios.length > 0 ? read : { ok: false, why: 'Nothing that a browser can see would show it.' };
    question.turns = [
      ...question.turns,
      { from: 'model', text: answer.reply.text, toolCalls: [] },
      { from: 'team', text: `This cannot be taken: ${read.why} Answer with all scenarios anew.` },
    ];
  }
  return { ok: false, why: 'The scenarios that were proposed do not fit the vocabulary.' };
}

function readScenarios(text: string, requirement: Requirement): Proposal {
  const json = readAnswer(text);
  if (!json.ok) return { ok: false, why: json.problem };
  const list = scenariosAnswerSchema.safeParse(json.value);
  if (!list.success) return { ok: false, why: 'It needs a list "scenarios" of at most three.' };
  const scenarios: Scenario[] = [];
  for (const [index, one] of list.data.scenarios.entries()) {
    const parsed = scenarioSchema.safeParse(one);
    if (!parsed.success)
      return {
        ok: false,
        why: parsed.error.issues
          .map(({ path, message }) => `${path.join('.')}: ${message}`)
          .join('; ')
          .slice(0, 600),
      };
    scenarios.push({ ...parsed.data, id: `developed-${requirement.id.toLowerCase()}-${index + 1}` });
  }
  return { ok: true, scenarios };
}

/** Served, by the part of the product that it belongs to, once its scenarios hold. */
function withScenarios(blueprint: Blueprint, { id }: Requirement, scenarios: readonly Scenario[]): Blueprint {
  const [anywhere] = blueprint.features;
  return {
    ...blueprint,
    requirements: blueprint.requirements.map((requirement) =>
      requirement.id === id
        ? {
            ...requirement,
            status: { is: 'served' as const },
            features: requirement.features.length > 0 || anywhere === undefined ? requirement.features : [anywhere.id],
            scenarios: [...scenarios],
          }
        : requirement,
    ),
  };
}

function only(blueprint: Blueprint, id: string): Blueprint {
  return { ...blueprint, requirements: blueprint.requirements.filter((requirement) => requirement.id === id) };
}

/** The failing evidence and what is to be seen, and nothing else: files are looked at with tools. */
function goalOf(
  { kind, requirement }: DeveloperTask,
  blueprint: Blueprint,
  before: Verification,
  scenarios: readonly Scenario[],
): string {
  return [
    kind === 'failing'
      ? `This does not hold yet: ${JSON.stringify(requirement.text)}`
      : `The product should do this and does not: ${JSON.stringify(requirement.text)}`,
    `It is done when these scenarios hold in a browser:\n${JSON.stringify(scenarios)}`,
    `What was seen now:\n${evidenceOf(before, only(blueprint, requirement.id))}`,
    'Everything that worked has to work afterwards. The scenarios, the tests that are there and the packages are not yours to change.',
  ].join('\n\n');
}

function evidenceOf(verification: Verification, blueprint: Blueprint): string {
  const broken = verification.checks.filter(({ check, passed }) => !passed && check !== 'scenarios');
  return [
    ...broken.map(({ check, summary, log }) => `${check}: ${summary}\n${log.slice(0, 800)}`),
    ...unproven(blueprint, verification).map(({ scenario, reason }) => `${scenario}: ${reason}`),
  ]
    .join('\n')
    .slice(0, longestEvidence);
}
