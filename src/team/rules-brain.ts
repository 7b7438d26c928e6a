/** The built-in brain: rules, offline, the same answer every time. */
import { z } from 'zod';
import { applyChange } from '../rules/change/apply-change.ts';
import { readChange } from '../rules/change/read-change.ts';
import { renamesOf } from '../rules/change/renames-of.ts';
import { simplifyBlueprint } from '../rules/change/simplify.ts';
import { designBlueprint } from '../rules/design/design-blueprint.ts';
import { askQuestions } from '../rules/radar/ask-questions.ts';
import { readConcept } from '../rules/reading/read-concept.ts';
import type { Brain, Unclear } from './brain.ts';

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

    async change(blueprint, request) {
      const reading = readChange(request.text, blueprint);
      if (reading.kind === 'unclear') return { ok: false, unclear: unclear(reading.message, reading.suggestions) };
      const outcome = applyChange(blueprint, reading.operations, request);
      if (!outcome.ok) return { ok: false, unclear: unclear(outcome.reason, []) };
      return {
        ok: true,
        change: { blueprint: outcome.blueprint, ...outcome.effect, renamed: renamesOf(blueprint, reading.operations) },
      };
    },

    quote: () => null,

    async questions(concept, blueprint) {
      return askQuestions(concept, blueprint);
    },

    async simplify(blueprint, failures) {
      return simplifyBlueprint(blueprint, failures);
    },
  };
}

function unclear(message: string, suggestions: string[]): Unclear {
  const fix = suggestions[0]
    ? `Say one thing at a time, for example: ${suggestions[0]}`
    : 'Say it in other words, or ask for something else.';
  return { message, fix, understood: [], notUnderstood: [], suggestions };
}
