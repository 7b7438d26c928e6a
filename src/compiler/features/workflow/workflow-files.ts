/** Where the parts of an entity's workflow are in a product, and what they export. */
import { kebabCase } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';

export function transitionsFile(entity: EntityModel): string {
  return `features/${entity.folder}/transitions.ts`;
}

export function buttonsFile(entity: EntityModel): string {
  return `features/${entity.folder}/${kebabCase(entity.type)}-status-buttons.tsx`;
}

export function buttonsName(entity: EntityModel): string {
  return `${entity.type}StatusButtons`;
}
