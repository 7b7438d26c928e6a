/** The built-in brain: rules, offline, the same answer every time. */
import { z } from 'zod';
import { simplifyBlueprint } from '../rules/change/simplify.ts';
import { designBlueprint } from '../rules/design/design-blueprint.ts';
import { readConcept } from '../rules/reading/read-concept.ts';
import type { Brain } from './brain.ts';

/** Reading is quick and always the same, so the concept is all that design needs to be given. */
const notesSchema = z.object({ concept: z.string() });

export function createRulesBrain(): Brain {
  return {
    name: 'rules',

    async read(concept) {
      const { verdict, message, understood, notUnderstood, suggestions } = readConcept(concept);
      if (verdict === 'clear') return { ok: true, reading: { understood, notUnderstood, notes: { concept } } };
      const fix = suggestions[0]
        ? `Try a sentence such as: ${suggestions[0]}`
        : 'Say who uses the product, what it keeps and what people do with it.';
      return { ok: false, unclear: { message, fix, understood, notUnderstood, suggestions } };
    },

    async design(reading) {
      return designBlueprint(readConcept(notesSchema.parse(reading.notes).concept));
    },

    async simplify(blueprint, failures) {
      return simplifyBlueprint(blueprint, failures);
    },
  };
}
