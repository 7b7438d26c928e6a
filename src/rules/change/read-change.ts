/** Reads a change request: what exactly should change, or what could not be understood. Pure. */
import type { Blueprint } from '../../blueprint/schema.ts';
import { applyOperation } from './apply-operation.ts';
import type { Operation } from './operation.ts';
import { readPhrases } from './reading/phrase.ts';
import { fieldPhrases } from './reading/read-fields.ts';
import { lookPhrases } from './reading/read-looks.ts';
import { settingPhrases } from './reading/read-settings.ts';
import { thingPhrases } from './reading/read-things.ts';
import { usePhrases } from './reading/read-use.ts';
import { sceneOf } from './reading/scene.ts';
import { splitRequest } from './reading/split-request.ts';
import { saidAlready } from './said-already.ts';
import { suggestChanges } from './suggest-changes.ts';

export type ChangeReading =
  | { kind: 'change'; operations: Operation[]; clauses: { text: string; operations: Operation[] }[] }
  /** Nothing is guessed: one part that is not understood leaves the whole request unread. */
  | { kind: 'unclear'; message: string; suggestions: string[] };

/** In this order: what is most exact comes first. */
const phrases = [
  ...settingPhrases,
  ...lookPhrases,
  ...thingPhrases.slice(0, 24),
  ...fieldPhrases,
  ...thingPhrases.slice(24),
  ...usePhrases,
];

/** `text` may ask for several things, in sentences, lists or behind "and"; later ones may speak of what earlier ones made. */
export function readChange(text: string, blueprint: Blueprint): ChangeReading {
  const clauses: { text: string; operations: Operation[] }[] = [];
  let current = blueprint;
  for (const clause of splitRequest(text)) {
    const operations = readPhrases(phrases, clause, sceneOf(current));
    if (operations === null) {
      const there = saidAlready(clause, sceneOf(current));
      if (there !== null) return { kind: 'unclear', message: there, suggestions: suggestChanges(blueprint) };
      return unclear(clause, blueprint);
    }
    clauses.push({ text: clause, operations });
    for (const operation of operations) {
      const applied = applyOperation(current, operation);
      if (!applied.ok) return { kind: 'unclear', message: applied.reason, suggestions: suggestChanges(blueprint) };
      current = applied.blueprint;
    }
  }
  if (clauses.length === 0)
    return { kind: 'unclear', message: 'There is nothing to read yet.', suggestions: suggestChanges(blueprint) };
  return { kind: 'change', operations: clauses.flatMap(({ operations }) => operations), clauses };
}

function unclear(clause: string, blueprint: Blueprint): ChangeReading {
  return {
    kind: 'unclear',
    message: `I could not make out what should change with "${clause.slice(0, 120)}", so nothing was changed.`,
    suggestions: suggestChanges(blueprint),
  };
}
