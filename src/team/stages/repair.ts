/** What failed -> a smaller blueprint that promises less. */
import { blueprintSchema } from '../../blueprint/schema.ts';
import type { Brain } from '../brain.ts';
import { unproven } from '../judge.ts';
import { noteDropped } from '../roles/product-manager.ts';
import type { Stage } from '../stage.ts';
import { currentBlueprint } from './current-blueprint.ts';

export function createRepairStage({ brain }: { brain: Brain }): Stage<'repair'> {
  return {
    role: 'QA Specialist',
    opening: 'Something does not hold; the team simplifies it and tries again.',
    async perform(assignment) {
      const { round } = assignment;
      const blueprint = await currentBlueprint(assignment);
      const verification = await assignment.artifact('verify', round);
      const failures = unproven(blueprint, verification);
      const failedChecks = verification.checks.filter((check) => !check.passed);
      const simplified = await brain.simplify(blueprint, {
        scenarioIds: failures.map((failure) => failure.scenario),
        reasons: [...failures.map((failure) => failure.reason), ...failedChecks.map((check) => check.summary)],
      });
      if (!simplified) {
        return {
          outcome: { step: 'repair', changed: false },
          artifact: { blueprint: null, dropped: [] },
          sentence: 'There is nothing left that could be made simpler.',
          data: { round, dropped: 0 },
          notes: [],
        };
      }
      return {
        outcome: { step: 'repair', changed: true },
        artifact: { blueprint: blueprintSchema.parse(simplified.blueprint), dropped: simplified.dropped },
        sentence: 'The design promises less now.',
        data: { round, dropped: simplified.dropped.length },
        notes: [noteDropped(simplified.dropped, round)],
      };
    },
    outcomeOf: async (_assignment, { blueprint }) => ({ step: 'repair', changed: blueprint !== null }),
  };
}
