/** Carries out one operation on a blueprint. What it leads to is mended; requirements and scenarios are the matter of `applyChange`. */
import { printIssue } from '../../blueprint/issue.ts';
import type { Blueprint } from '../../blueprint/schema.ts';
import { validateBlueprint } from '../../blueprint/validate.ts';
import { mendSeeds } from '../design/make-seeds.ts';
import { applyToField } from './applying/fields.ts';
import { applyToLists } from './applying/lists.ts';
import { applyToLooks } from './applying/looks.ts';
import type { Outcome } from './applying/outcome.ts';
import { applyToPages } from './applying/pages.ts';
import { applyToSettings } from './applying/settings.ts';
import { applyToThings } from './applying/things.ts';
import { applyToUse } from './applying/use.ts';
import type { Operation } from './operation.ts';

export type Applied = { ok: true; blueprint: Blueprint } | { ok: false; reason: string };

const parts: readonly ((blueprint: Blueprint, operation: Operation) => Outcome)[] = [
  applyToField,
  applyToThings,
  applyToUse,
  applyToLists,
  applyToLooks,
  applyToPages,
  applyToSettings,
];

/** The result is valid apart from its requirements, which may still name features that are gone. */
export function applyOperation(blueprint: Blueprint, operation: Operation): Applied {
  for (const apply of parts) {
    const outcome = apply(blueprint, operation);
    if (outcome === undefined) continue;
    if (typeof outcome === 'string') return { ok: false, reason: outcome };
    const mended = mendSeeds(outcome);
    const [issue] = validateBlueprint({ ...mended, requirements: [] });
    return issue === undefined
      ? { ok: true, blueprint: mended }
      : { ok: false, reason: `That cannot be done as it stands. ${printIssue(issue)}` };
  }
  throw new Error(`nothing carries out the operation ${operation.do}`);
}
