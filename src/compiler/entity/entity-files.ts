/** Where the parts of an entity are in a product, and what they export. */
import { camelCase, kebabCase, pascalCase } from '../print/words.ts';
import type { EntityModel, FieldModel } from '../product-model.ts';

export function schemaFile(entity: EntityModel): string {
  return `features/${entity.folder}/schema.ts`;
}

export function choiceFile(entity: EntityModel): string {
  return `features/${entity.folder}/choices.ts`;
}

export function tableFile(entity: EntityModel): string {
  return `features/${entity.folder}/table.ts`;
}

export function routesFile(entity: EntityModel): string {
  return `features/${entity.folder}/routes.ts`;
}

export function seedFile(entity: EntityModel): string {
  return `features/${entity.folder}/seed.ts`;
}

export function testFile(entity: EntityModel): string {
  return `features/${entity.folder}/${entity.folder}.test.ts`;
}

/** The component that shows records of the entity as cards or rows. */
export function listFile(entity: EntityModel): string {
  return `features/${entity.folder}/${kebabCase(entity.type)}-list.tsx`;
}

export function listComponent(entity: EntityModel): string {
  return `${entity.type}List`;
}

export function formFile(entity: EntityModel): string {
  return `features/${entity.folder}/form.tsx`;
}

export function newPageFile(entity: EntityModel): string {
  return `features/${entity.folder}/new-page.tsx`;
}

export function editPageFile(entity: EntityModel): string {
  return `features/${entity.folder}/edit-page.tsx`;
}

export function listPageFile(entity: EntityModel): string {
  return `features/${entity.folder}/list-page.tsx`;
}

export function detailPageFile(entity: EntityModel): string {
  return `features/${entity.folder}/detail-page.tsx`;
}

export function minePageFile(entity: EntityModel): string {
  return `features/${entity.folder}/mine-page.tsx`;
}

export function formComponent(entity: EntityModel): string {
  return `${entity.type}Form`;
}

/** The list of a choice field's options in `choices.ts`, e.g. `recipeCategoryOptions`. */
export function choiceList(entity: EntityModel, field: FieldModel): string {
  return `${camelCase(entity.type)}${pascalCase(field.name)}Options`;
}

/** The folder below `/api`. */
export function apiPath(entity: EntityModel): string {
  return `/api/${entity.folder}`;
}
