/** The blueprint that a repair round works on: the designed one, or what the last repair left of it. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { Assignment } from '../stage.ts';

export async function currentBlueprint({
  round,
  artifact,
}: Pick<Assignment, 'round' | 'artifact'>): Promise<Blueprint> {
  if (round === 0) return (await artifact('design', 0)).blueprint;
  // The repair of one round is what the next one builds.
  const { blueprint } = await artifact('repair', round - 1);
  if (!blueprint) throw new Error(`round ${round} began without a repaired blueprint`);
  return blueprint;
}
