/** Catalogue: the list of an entity with its pages, and a page for each record. */
import type { FeatureModule } from '../../feature-module.ts';
import { detailPageName } from '../../entity/detail-page-text.ts';
import { detailPageFile, listPageFile, routesFile, schemaFile, tableFile } from '../../entity/entity-files.ts';
import { isRelatedList, relationCondition } from '../../entity/relation-query.ts';
import { recordFiles, recordPart } from '../../entity/record-part.ts';
import { routesName } from '../../entity/routes-text.ts';
import { querySchemaName } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { entityOf, type EntityModel } from '../../product-model.ts';
import { catalogueScenarios } from './catalogue-scenarios.ts';
import { catalogueTests } from './catalogue-tests.ts';
import { listName } from '../../entity/list-function.ts';
import { listPageName, listPageText } from './list-page-text.ts';

export const catalogueFeature: FeatureModule<'catalogue'> = {
  kind: 'catalogue',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const relations = entity.fields.filter(isRelatedList).map((field) => relationCondition(entity, field));
    const record = recordPart(entity);
    return {
      routes: [{ path: `/${entity.folder}`, file: routesFile(entity), name: routesName(entity) }],
      pages: [
        { path: entity.path, file: listPageFile(entity), name: listPageName(entity) },
        { path: `${entity.path}/:id`, file: detailPageFile(entity), name: detailPageName(entity) },
      ],
      navigation: [{ label: entity.pluralLabel, path: entity.path, placement: 'header' }],
      entity: {
        entity,
        query: relations.flatMap((relation) => relation.query ?? []),
        conditions: relations.flatMap((relation) => relation.conditions ?? []),
        parameters: relations.flatMap((relation) => relation.parameters ?? []),
        routes: [listRoute(entity), ...record.routes],
        table: record.table,
        tests: catalogueTests(entity),
        assemble: (parts) =>
          new Map([...recordFiles(entity, parts), [listPageFile(entity), listPageText(entity, parts)]]),
      },
    };
  },
  scenarios: catalogueScenarios,
};

function listRoute(entity: EntityModel): Code {
  const query = code`${use('server/errors.ts', 'readQuery')}(context, ${use(schemaFile(entity), querySchemaName(entity))})`;
  return code`routes.get('/', (context) => context.json(${use(tableFile(entity), listName(entity))}(database, ${query})));`;
}
