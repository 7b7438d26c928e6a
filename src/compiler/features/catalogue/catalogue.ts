/** Catalogue: the list of an entity with its pages, and a page for each record. */
import type { FeatureModule } from '../../feature-module.ts';
import { detailPageName } from '../../entity/detail-page-text.ts';
import { detailPageFile, listPageFile, routesFile } from '../../entity/entity-files.ts';
import { answeredList } from '../../entity/list-route.ts';
import { relations } from '../../entity/relation-query.ts';
import { recordFiles, recordPart } from '../../entity/record-part.ts';
import { routesName } from '../../entity/routes-text.ts';
import { entityOf } from '../../product-model.ts';
import { catalogueScenarios } from './catalogue-scenarios.ts';
import { catalogueTests } from './catalogue-tests.ts';
import { listPageName, listPageText } from './list-page-text.ts';

export const catalogueFeature: FeatureModule<'catalogue'> = {
  kind: 'catalogue',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
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
        ...relations(entity),
        routes: [answeredList(entity), ...record.routes],
        table: record.table,
        tests: catalogueTests(entity),
        assemble: (parts) =>
          new Map([...recordFiles(entity, parts), [listPageFile(entity), listPageText(entity, parts)]]),
      },
    };
  },
  scenarios: catalogueScenarios,
};
