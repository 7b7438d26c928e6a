/** Reading -> blueprint. */
import { blueprintSchema } from '../../blueprint/schema.ts';
import type { Brain } from '../brain.ts';
import { noteGlossary } from '../roles/business-analyst.ts';
import { noteRequirements } from '../roles/product-manager.ts';
import { notePlan } from '../roles/project-manager.ts';
import { noteBlueprint } from '../roles/system-architect.ts';
import { noteTheme } from '../roles/ui-ux-designer.ts';
import type { RoleNote, Stage } from '../stage.ts';

export function createDesignStage({ brain }: { brain: Brain }): Stage<'design'> {
  return {
    role: 'System Architect',
    opening: 'The team designs the product.',
    async perform({ runId, concept, signal, artifact, report }) {
      const say = ({ role, subject, sentence, detail, data = {} }: RoleNote) =>
        report({
          key: `note:design:0:${role}:${subject}`,
          kind: 'role-note',
          stage: 'design',
          role,
          sentence,
          detail,
          data,
        });
      const session = { runId, concept, signal, say };
      const blueprint = blueprintSchema.parse(await brain.design(await artifact('read', 0), session));
      return {
        outcome: { step: 'design' },
        artifact: { blueprint },
        sentence: `${blueprint.name} is designed: ${blueprint.tagline}`,
        data: { name: blueprint.name },
        notes: [
          noteRequirements(concept, blueprint),
          noteGlossary(blueprint),
          noteBlueprint(blueprint),
          noteTheme(blueprint),
          notePlan(blueprint),
        ],
        project: { name: blueprint.name, tagline: blueprint.tagline },
      };
    },
    outcomeOf: async () => ({ step: 'design' }),
  };
}
