/** Sorting: a list in either direction of the named fields. */
import type { FeatureModule } from '../../feature-module.ts';
import { qualified } from '../../entity/columns.ts';
import { isNullable, sqlType } from '../../entity/field-types.ts';
import { entityOf, fieldOf, type EntityModel, type FieldModel } from '../../product-model.ts';
import { visitList } from '../../proof/visit-list.ts';
import { sortScenarios } from './sort-scenarios.ts';
import { sortTests } from './sort-tests.ts';

export const sortFeature: FeatureModule<'sort'> = {
  kind: 'sort',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    return {
      entity: {
        entity,
        orders: feature.fields.flatMap((name) => ordersOf(entity, fieldOf(entity, name))),
        tests: sortTests(visitList(entity, model).listed, feature),
      },
    };
  },
  scenarios: sortScenarios,
};

function ordersOf(entity: EntityModel, field: FieldModel) {
  const column = qualified(entity, field);
  const isWords = sqlType(field.type) === 'TEXT' && !['date', 'datetime', 'time'].includes(field.type);
  const expression = isWords ? `${column} COLLATE NOCASE` : column;
  const nulls = isNullable(field) ? ' NULLS LAST' : '';
  return [
    {
      value: field.name,
      label: `${field.label}, ascending`,
      sql: `${expression} ASC${nulls}, ${entity.table}.id DESC`,
    },
    {
      value: `-${field.name}`,
      label: `${field.label}, descending`,
      sql: `${expression} DESC${nulls}, ${entity.table}.id DESC`,
    },
  ];
}
