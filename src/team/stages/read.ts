/** Concept -> reading. */
import { AppError } from '../../errors.ts';
import type { Brain } from '../brain.ts';
import { noteReading } from '../roles/product-manager.ts';
import type { Stage } from '../stage.ts';

export function createReadStage({ brain }: { brain: Brain }): Stage<'read'> {
  return {
    role: 'Product Manager',
    opening: 'The Product Manager reads the concept.',
    async perform({ concept }) {
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
}
