/** The blueprint that is built: the designed one, as people had it revised, or what the last repair left of it. */
import type { Blueprint } from '../../blueprint/schema.ts';
import type { Assignment } from '../stage.ts';

export async function currentBlueprint({
  round,
  revision,
  artifact,
}: Pick<Assignment, 'round' | 'revision' | 'artifact'>): Promise<Blueprint> {
  if (round === 0) return (await (revision === 0 ? artifact('design', 0) : artifact('revise', revision - 1))).blueprint;
  // The repair of one round is what the next one builds.
  const { blueprint } = await artifact('repair', round - 1);
  if (!blueprint) throw new Error(`round ${round} began without a repaired blueprint`);
  return blueprint;
}
