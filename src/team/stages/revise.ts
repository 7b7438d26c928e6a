/** Answers and comments of people -> the design as they want it. */
import { type Blueprint, blueprintSchema } from '../../blueprint/schema.ts';
import { AppError } from '../../errors.ts';
import type { Brain } from '../brain.ts';
import type { Planner } from '../plan/create-planner.ts';
import { noteRevision } from '../roles/product-manager.ts';
import type { Stage } from '../stage.ts';
import { currentBlueprint } from './current-blueprint.ts';

export function createReviseStage({ brain, planner }: { brain: Brain; planner: Planner }): Stage<'revise'> {
  return {
    role: 'Product Manager',
    opening: 'The team works the answers into the design.',
    async perform(assignment) {
      const { revision } = assignment;
      const { of, requests, comment } = await assignment.artifact('answers', revision);
      let blueprint = await currentBlueprint(assignment);
      const sentences: string[] = [];
      for (const [index, { text, question }] of requests.entries()) {
        const id = `answer-${revision + 1}-${index + 1}`;
        const outcome = await brain.change(blueprint, { id, text, withdraw: [] });
        // It was tried out when it was answered; an earlier answer may have settled it meanwhile.
        if (!outcome.ok) {
          if (requests.length === 1)
            throw new AppError('concept-unclear', outcome.unclear.message, { fix: outcome.unclear.fix });
          sentences.push(`"${text}" was left out: ${outcome.unclear.message}`);
          continue;
        }
        blueprint = withSource(outcome.change.blueprint, id, question);
        sentences.push(...outcome.change.sentences);
      }
      const revised = blueprintSchema.parse(blueprint);
      return {
        outcome: { step: 'revise' },
        artifact: { blueprint: revised, sentences, plan: await planner.plan(assignment.organisationId, revised) },
        sentence: sentences.length === 0 ? 'The design stays as it was.' : 'The design is revised.',
        data: { revision, changes: sentences.length },
        notes: [noteRevision(of, sentences, comment)],
        project: { name: revised.name, tagline: revised.tagline },
      };
    },
    outcomeOf: async () => ({ step: 'revise' }),
  };
}

/** The new requirement says which question it comes from. */
function withSource(blueprint: Blueprint, id: string, question: string): Blueprint {
  const requirements = blueprint.requirements.map((requirement) =>
    requirement.source.from === 'change-request' && requirement.source.id === id
      ? { ...requirement, source: { from: 'answer' as const, question: question.slice(0, 300) } }
      : requirement,
  );
  return { ...blueprint, requirements };
}
