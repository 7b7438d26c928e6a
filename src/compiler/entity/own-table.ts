import type { EntityModel, ProductModel } from '../product-model.ts';

/** The name of a table that a feature keeps for one entity, e.g. `recipe_comment`; no entity has it. */
export function ownTable(entity: EntityModel, what: string, model: ProductModel): string {
  const taken = new Set(model.entities.map((other) => other.table));
  let name = `${entity.table.replaceAll('"', '')}_${what}`;
  while (taken.has(name)) name += '_entry';
  return name;
}
