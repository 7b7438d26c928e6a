/** Export: the list as a file with its search, filters and order, and lists and records as they look on paper. */
import type { FeatureModule } from '../../feature-module.ts';
import { apiPath, tableFile } from '../../entity/entity-files.ts';
import { signedInUser } from '../../entity/audience.ts';
import { querySchemaName } from '../../entity/schema-text.ts';
import { schemaFile } from '../../entity/entity-files.ts';
import { code, use } from '../../print/code.ts';
import { entityOf, type EntityModel } from '../../product-model.ts';
import { exportName } from '../../entity/export-function.ts';
import { exportScenarios } from './export-scenarios.ts';
import { exportTests } from './export-tests.ts';

export const exportFeature: FeatureModule<'export'> = {
  kind: 'export',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const printView = code`<${use('web/ui/print-view.tsx', 'PrintView')} />`;
    return {
      entity: {
        entity,
        routes: [exportRoute(entity)],
        listTools: [exportLink(entity), printView],
        detailActions: [printView],
        tests: exportTests(entity, model),
      },
    };
  },
  scenarios: exportScenarios,
};

function exportRoute(entity: EntityModel) {
  const query = entity.isPrivate
    ? code`${signedInUser()}.id`
    : code`${use('server/errors.ts', 'readQuery')}(context, ${use(schemaFile(entity), querySchemaName(entity))})`;
  return code`routes.get('/export.csv', (context) => ${use('server/csv.ts', 'answerCsv')}(context, '${entity.folder}', ${use(tableFile(entity), exportName(entity))}(database, ${query})));`;
}

function exportLink(entity: EntityModel) {
  const link = use('web/ui/download-link.tsx', 'DownloadLink');
  const path = `${apiPath(entity)}/export.csv`;
  return entity.isPrivate
    ? code`<${link} href="${path}">Download CSV</${link}>`
    : code`<${link} href={${use('web/api.ts', 'withQuery')}('${path}', Object.fromEntries(parameters))}>Download CSV</${link}>`;
}
