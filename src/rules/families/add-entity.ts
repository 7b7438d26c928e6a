import { planEntity } from '../design/plan-entity.ts';
import type { PlannedEntity } from '../design/product-plan.ts';
import { entityByName } from '../lexicon/lexicon.ts';
import type { EntityDraft } from './family.ts';

/** Adds an entity of the lexicon that a feature needs and nobody named; undefined where there is no room for one. */
export function addEntity({ entities, reading }: EntityDraft, name: string): PlannedEntity | undefined {
  const known = entityByName(name);
  if (!known || entities.length >= mostEntities) return undefined;
  const { label, pluralLabel } = known;
  const present = new Set([...entities.map((entity) => entity.name), name]);
  const added = planEntity({ name, label, pluralLabel, known, fields: [], weight: 0, first: 0 }, present, reading);
  entities.push(added);
  return added;
}

const mostEntities = 10;
