/** Keeps the plan, says assumptions aloud and sums up at the end. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { Plan } from '../../contract/plan.ts';
import type { Proof } from '../../contract/proof.ts';
import { scoreOf } from '../proof.ts';
import type { RoleNote } from '../stage.ts';
import { rolesNeeded, rolesSpared } from '../roles-needed.ts';
import { bullets, counted, listed, parts, table } from '../wording.ts';

/** What is built, and how long it should take. */
export function notePlan({ name, requirements, features, questions }: Blueprint, plan: Plan): RoleNote {
  const scenarios = requirements.reduce((sum, requirement) => sum + requirement.scenarios.length, 0);
  const assumed = requirements.flatMap(({ id, source }) =>
    source.from === 'assumption' ? [`${id}: ${source.because}`] : [],
  );
  const open = [
    assumed.length > 0 ? `${counted(assumed.length, 'assumption')} I made for you` : '',
    questions.length > 0 ? `${counted(questions.length, 'question')} answered by a default` : '',
  ].filter(Boolean);
  return {
    role: 'Project Manager',
    subject: 'plan',
    sentence: `The plan for ${name}: build ${counted(features.length, 'feature')} and prove them with ${counted(scenarios, 'scenario')} in a browser${open.length > 0 ? `; there are ${open.join(' and ')}` : ''}. ${schedule(plan)}`,
    detail: parts({
      Assumptions: bullets(assumed),
      Questions: bullets(questions.map((question) => `${question.text} For now: ${question.default}`)),
      Tasks: taskTable(plan),
    }),
    data: {
      features: features.length,
      scenarios,
      assumptions: assumed.length,
      questions: questions.length,
      expectedMs: plan.expected.median,
    },
  };
}

/** The plan of a change. */
export function noteSchedule(plan: Plan): RoleNote {
  return {
    role: 'Project Manager',
    subject: 'plan',
    sentence: schedule(plan),
    detail: taskTable(plan),
    data: { expectedMs: plan.expected.median },
  };
}

function schedule({ tasks, expected, learnedFrom }: Plan): string {
  const seconds = (milliseconds: number): string => `${Math.max(1, Math.round(milliseconds / 1000))} s`;
  const basis =
    learnedFrom === 0
      ? 'a starting value, until three runs have finished here'
      : `learned from the last ${counted(learnedFrom, 'run')}`;
  const slowest = tasks
    .filter(({ slack }) => slack === 0)
    .toSorted((one, other) => other.estimate.median - one.estimate.median)[0];
  return `It should take about ${seconds(expected.median)} (${seconds(expected.low)} to ${seconds(expected.high)}, ${basis})${slowest ? `; what holds it up most: ${inSentence(slowest.title)}` : ''}.`;
}

function taskTable({ tasks }: Plan): string | null {
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
  return table(
    ['Task', 'Owner', 'Seconds', 'Range', 'Critical'],
    tasks.map(({ title, owner, estimate, slack }) => [
      title,
      owner,
      seconds(estimate.median),
      `${seconds(estimate.low)} to ${seconds(estimate.high)}`,
      slack === 0 ? 'yes' : '',
    ]),
  );
}

function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** The last sentence of a finished run. */
export function summarise({ name }: Blueprint, proof: Proof): string {
  const { met, notMet, notServed } = scoreOf(proof);
  const rest = [
    notMet > 0 ? `${counted(notMet, 'requirement')} not met` : '',
    notServed > 0 ? `${notServed} not built` : '',
  ].filter(Boolean);
  const lacks = rest.length > 0 ? `; ${rest.join(' and ')}, with the reasons in the proof` : '';
  return `${name} is ready: ${counted(met, 'requirement')} seen working in a browser${lacks}.`;
}

/** Who works on it: a small concept gets a small team. */
export function noteTeam(blueprint: Blueprint): RoleNote {
  const needed = rolesNeeded(blueprint);
  const spared = rolesSpared(blueprint);
  return {
    role: 'Project Manager',
    subject: 'team',
    sentence:
      spared.length === 0
        ? `All ${needed.length} roles work on this product.`
        : `${needed.length} roles work on this product; ${listed(spared.map(({ role, why }) => `it needs no ${role}, since ${why}`))}.`,
    detail: bullets(needed),
    data: { roles: needed.length },
  };
}
