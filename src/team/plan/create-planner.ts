/** Makes plans from what this machine does and what its earlier runs took. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { Plan } from '../../contract/plan.ts';
import { rolesNeeded } from '../roles-needed.ts';
import type { TeamStorage } from '../team-storage.ts';
import { learnEstimates, timingKinds } from './learn-estimates.ts';
import { makePlan, type Workload } from './make-plan.ts';

export interface Planner {
  plan(organisationId: string, blueprint: Blueprint): Promise<Plan>;
}

/** Runs that are looked back at: enough for a range, and few enough to follow a machine that has changed. */
const lookBack = 30;

export function createPlanner({
  events,
  workload,
}: {
  events: Pick<TeamStorage['events'], 'listTimings'>;
  workload: Workload;
}): Planner {
  return {
    async plan(organisationId, blueprint) {
      const timings = await events.listTimings(organisationId, { kinds: timingKinds, runs: lookBack });
      return makePlan(blueprint, { ...workload, roles: rolesNeeded(blueprint), estimates: learnEstimates(timings) });
    },
  };
}
