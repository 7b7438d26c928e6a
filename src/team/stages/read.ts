/** Concept -> reading. */
import type { Blueprint } from '../../blueprint/schema.ts';
import { AppError } from '../../errors.ts';
import type { Brain } from '../brain.ts';
import type { Assignment, Stage, StageResult } from '../stage.ts';
import type { ChangeOrder } from '../change-order.ts';
import { noteChange, noteReading } from '../roles/product-manager.ts';
import { changeNotesSchema, type ChangeNotes } from '../team-artifacts.ts';
import { returnToVersion } from '../return-to-version.ts';

export function createReadStage({ brain }: { brain: Brain }): Stage<'read'> {
  return {
    role: 'Product Manager',
    opening: 'The Product Manager reads the concept.',
    openingOfChange: 'The Product Manager reads the change request.',
    async perform(assignment) {
      if (assignment.change !== null) return readChange(assignment, assignment.change);
      const { concept } = assignment;
      const outcome = await brain.read(concept);
      if (!outcome.ok) throw new AppError('concept-unclear', outcome.unclear.message, { fix: outcome.unclear.fix });
      return {
        outcome: { step: 'read' },
        artifact: outcome.reading,
        sentence: 'The concept is read.',
        data: { brain: brain.name },
        notes: [noteReading(outcome.reading)],
      };
    },
    outcomeOf: async () => ({ step: 'read' }),
  };

  /** What exactly changes, against the product as it was released last. */
  async function readChange(assignment: Assignment, order: ChangeOrder): Promise<StageResult<'read'>> {
    const before = await assignment.released();
    if (before === undefined)
      throw new AppError('conflict', 'There is no product yet that could be changed.', {
        fix: 'Wait for its first release.',
      });
    const notes =
      order.version === null
        ? await understood(before.blueprint, order)
        : returnToVersion(before.blueprint, await assignment.releases(), {
            version: order.version,
            keepsCode: order.keepsCode,
          });
    return {
      outcome: { step: 'read' },
      artifact: { understood: notes.sentences, notUnderstood: [], notes: changeNotesSchema.parse(notes) },
      sentence: 'The change request is read.',
      data: { brain: brain.name },
      notes: [noteChange(order.text, notes)],
    };
  }

  async function understood(blueprint: Blueprint, order: ChangeOrder): Promise<ChangeNotes> {
    const outcome = await brain.change(blueprint, order);
    if (!outcome.ok) throw new AppError('concept-unclear', outcome.unclear.message, { fix: outcome.unclear.fix });
    return outcome.change;
  }
}
