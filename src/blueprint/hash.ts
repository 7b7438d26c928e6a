/** The identity of a blueprint: equal blueprints have equal hashes. */
import { createHash } from 'node:crypto';
import { canonicalBlueprint } from './canonical.ts';
import type { Blueprint } from './schema.ts';

/** SHA-256 of the canonical text, 64 lower-case hexadecimal digits. */
export function hashBlueprint(blueprint: Blueprint): string {
  return createHash('sha256').update(canonicalBlueprint(blueprint)).digest('hex');
}
