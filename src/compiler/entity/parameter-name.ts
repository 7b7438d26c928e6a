import type { FieldModel } from '../product-model.ts';

/** The query parameter that narrows a list by the field; `q`, `page` and `sort` mean something else. */
export function parameterName(field: FieldModel): string {
  return ['q', 'page', 'sort', 'limit', 'offset', 'words'].includes(field.name) ? `${field.name}Is` : field.name;
}
