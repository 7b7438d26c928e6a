/** Takes entities out of a draft because a kit keeps such records itself. */
import type { EntityDraft } from '../family.ts';

/** Wishes about them become wishes for the capability `key`; fields that pointed at them go. */
export function takeOut(draft: EntityDraft, isKept: (name: string) => boolean, key: string): void {
  const gone = new Set(draft.entities.map((entity) => entity.name).filter(isKept));
  if (gone.size === 0) return;
  draft.entities.splice(0, draft.entities.length, ...draft.entities.filter((entity) => !gone.has(entity.name)));
  for (const entity of draft.entities) {
    entity.fields = entity.fields.filter((field) => field.target === undefined || !gone.has(field.target));
  }
  for (const wish of draft.wishes) {
    if (wish.entity === null || !gone.has(wish.entity)) continue;
    wish.entity = null;
    wish.key = key;
  }
}
