import type { EntityModel } from '../product-model.ts';

/** Entities after those that they point at, as far as that is possible: circles are cut where they are first met. */
export function inOrderOfReference(entities: readonly EntityModel[]): EntityModel[] {
  const ordered = new Set<EntityModel>();
  const visited = new Set<EntityModel>();
  const visit = (entity: EntityModel) => {
    if (visited.has(entity)) return;
    visited.add(entity);
    for (const field of entity.fields) if (field.targetEntity) visit(field.targetEntity);
    ordered.add(entity);
  };
  for (const entity of entities) visit(entity);
  return [...ordered];
}
