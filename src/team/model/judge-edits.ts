/** Whether a model's answer makes a better blueprint that can be built, or what it has to mend. */
import { type Issue, printIssue } from '../../blueprint/issue.ts';
import { parseBlueprint } from '../../blueprint/parse.ts';
import type { Blueprint } from '../../blueprint/schema.ts';
import { validateBlueprint } from '../../blueprint/validate.ts';
import { applyEdits, editsSchema } from './blueprint-edits.ts';
import { readAnswer } from './read-answer.ts';
import { renewScenarios } from './renew-scenarios.ts';

export type Judgement = { ok: true; blueprint: Blueprint } | { ok: false; problems: string[] };

const mostProblems = 12;

export function judgeEdits(draft: Blueprint, answer: string): Judgement {
  const read = readAnswer(answer);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const edits = editsSchema.safeParse(read.value);
  if (!edits.success)
    return {
      ok: false,
      problems: edits.error.issues.slice(0, 3).map((issue) => `${issue.path.join('/')}: ${issue.message}`),
    };
  const { draft: edited, issues } = applyEdits(draft, edits.data.edits);
  const parsed = parseBlueprint(edited);
  if (!parsed.ok) return refuse([...issues, ...parsed.issues]);
  const blueprint = renewScenarios(draft, parsed.blueprint);
  const all = [...issues, ...validateBlueprint(blueprint), ...losses(draft, blueprint), ...orphans(draft, blueprint)];
  return all.length === 0 ? { ok: true, blueprint } : refuse(all);
}

function refuse(issues: readonly Issue[]): Judgement {
  return { ok: false, problems: issues.slice(0, mostProblems).map(printIssue) };
}

/** What was promised before must be promised after. */
function losses(before: Blueprint, after: Blueprint): Issue[] {
  const served = new Set(after.requirements.filter((one) => one.status.is === 'served').map((one) => one.id));
  return before.requirements
    .filter((one) => one.status.is === 'served' && !served.has(one.id))
    .map((one) => ({
      path: `requirements › ${one.id}`,
      message: 'It was served and is no longer.',
      fix: 'Keep what serves it.',
    }));
}

/** Nothing is built that nobody has to be shown. */
function orphans(before: Blueprint, after: Blueprint): Issue[] {
  const old = new Set(before.features.map((feature) => feature.id));
  const named = new Set(after.requirements.flatMap((one) => one.features));
  return after.features
    .filter((feature) => !old.has(feature.id) && !named.has(feature.id))
    .map((feature) => ({
      path: `features › ${feature.id}`,
      message: 'No requirement names this feature.',
      fix: 'Name it in the features of a requirement, or add a requirement.',
    }));
}
