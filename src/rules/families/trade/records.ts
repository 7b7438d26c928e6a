/** Taking records out of a plan that a feature keeps itself, and adding what it is about. */
import type { EntityDraft } from '../family.ts';
import type { PlannedEntity, Wish } from '../../design/product-plan.ts';
import { lexiconEntities } from '../../lexicon/lexicon.ts';
import type { LexiconEntity } from '../../lexicon/lexicon-entity.ts';
import { fieldsOf } from '../../lexicon/seed-records.ts';

/** Takes the entities out and turns their wishes to a capability; links to them go with them. */
export function takeOut(
  draft: EntityDraft,
  records: readonly PlannedEntity[],
  key: string,
  about: string | null,
): void {
  const names = new Set(records.map(({ name }) => name));
  for (const wish of draft.wishes) {
    if (wish.entity === null || !names.has(wish.entity)) continue;
    turn(wish, wish.key === 'double-booking' ? wish.key : key, about);
  }
  const rest = draft.entities.filter(({ name }) => !names.has(name));
  for (const entity of rest) {
    const kept = entity.fields.filter(({ target }) => target === undefined || !names.has(target));
    entity.fields.splice(0, entity.fields.length, ...kept);
  }
  draft.entities.splice(0, draft.entities.length, ...rest);
}

export function turn(wish: Wish, key: string, entity: string | null): void {
  wish.key = key;
  wish.entity = entity;
}

/** An entity of the lexicon, put where the first of a plan stands. */
export function addKnown(draft: EntityDraft, name: string): PlannedEntity | undefined {
  const present = draft.entities.find((entity) => entity.name === name);
  if (present) return present;
  const known = lexiconEntities.find((entity) => entity.name === name);
  return known && addEntity(draft, known);
}

export function addEntity(draft: EntityDraft, known: LexiconEntity): PlannedEntity {
  const fields = fieldsOf(known, new Set(draft.entities.map((entity) => entity.name)));
  const entity: PlannedEntity = {
    name: known.name,
    label: known.label,
    pluralLabel: known.pluralLabel,
    description: known.description,
    known,
    fields: fields.map((field) => ({ ...field })),
    titleField: known.titleField,
    isPersonal: known.owned,
    publicCreate: known.publicCreate,
    layout: known.defaultLayout,
  };
  // A new one is not what the product is about, as long as there is something else.
  draft.entities.push(entity);
  return entity;
}
