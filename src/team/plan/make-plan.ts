/** The Project Manager's plan: the work that this very product needs, who owns it, what waits for what, and how long it should take. Pure. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { RoleName, StageName } from '../../contract/event.ts';
import type { GateName } from '../../contract/gate.ts';
import { longestPath } from '../../contract/longest-path.ts';
import type { Plan, Span, Task } from '../../contract/plan.ts';
import type { CheckName } from '../../contract/proof.ts';
import { counted } from '../wording.ts';
import { checkOwners } from './check-owners.ts';
import type { Estimates } from './learn-estimates.ts';

/** What verifying and measuring consist of on this machine. */
export interface Workload {
  checks: readonly { name: CheckName; needs: readonly CheckName[] }[];
  /** In the order in which they are measured. */
  gates: readonly { name: GateName; role: RoleName }[];
}

const checkTitles: Record<CheckName, string> = {
  typecheck: 'Check the types',
  unit: "Run the product's own tests",
  build: 'Build the pages',
  start: 'Start the product',
  http: 'Probe the interface with good and bad requests',
  scenarios: 'Try every requirement in a browser',
  accessibility: 'Look for barriers on every page',
  screenshots: 'Look at every page, on a desk and on a phone',
};

export function makePlan(
  blueprint: Blueprint,
  { checks, gates, roles, estimates }: Workload & { roles: readonly RoleName[]; estimates: Estimates },
): Plan {
  const scenarios = blueprint.requirements.reduce((sum, requirement) => sum + requirement.scenarios.length, 0);
  const drafts: Omit<Task, 'slack'>[] = [];
  const add = (id: string, title: string, owner: RoleName, stage: StageName, needs: readonly string[]) =>
    drafts.push({ id, title, owner, stage, needs: [...needs], estimate: estimates.of(id, scenarios) });

  add('read', 'Read the concept', 'Product Manager', 'read', []);
  add('design', `Design ${counted(blueprint.features.length, 'feature')}`, 'System Architect', 'design', ['read']);
  add('compile', 'Write the product', 'Developer', 'compile', ['design']);
  for (const { name, needs } of checks)
    add(
      `check:${name}`,
      name === 'scenarios' ? `${checkTitles.scenarios}: ${counted(scenarios, 'scenario')}` : checkTitles[name],
      checkOwners[name],
      'verify',
      ['compile', ...needs.map((need) => `check:${need}`)],
    );
  // One after the other, on one copy of the product.
  let before = checks.map(({ name }) => `check:${name}`);
  for (const { name, role } of gates.filter((gate) => roles.includes(gate.role))) {
    add(`gate:${name}`, `Measure the gate "${name}"`, role, 'gate', before);
    before = [`gate:${name}`];
  }
  add('release', 'Release it', 'DevOps Engineer', 'release', before);

  const { slack } = longestPath(drafts, ({ estimate }) => estimate.median);
  const lengthOf = (part: keyof Span) => longestPath(drafts, ({ estimate }) => estimate[part]).length;
  return {
    tasks: drafts.map((task) => ({ ...task, slack: slack.get(task.id) ?? 0 })),
    expected: { low: lengthOf('low'), median: lengthOf('median'), high: lengthOf('high') },
    learnedFrom: estimates.learnedFrom,
  };
}
