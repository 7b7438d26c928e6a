/** Admin: the back end. People and figures are the template's; which records there are to manage is the product's. */
import { administrator } from '../../../blueprint/shapes.ts';
import type { EntityPart, FeatureModule } from '../../feature-module.ts';
import { rolesText } from '../../entity/audience.ts';
import { tableFile } from '../../entity/entity-files.ts';
import { databaseType, readAll } from '../../entity/rows.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { entityOf, type EntityModel } from '../../product-model.ts';
import { adminScenarios } from './admin-scenarios.ts';
import { adminTests } from './admin-tests.ts';
import { countsText } from './counts-text.ts';
import { managePageFile, managePageName, managePagePath, managePageText } from './manage-page-text.ts';
import { sectionsText } from './sections-text.ts';

const folder = 'features/admin';

export const adminFeature: FeatureModule<'admin'> = {
  kind: 'admin',
  contribute(feature, model) {
    const entities = feature.entities.map((name) => entityOf(model, name));
    return {
      files: new Map([
        [`${folder}/sections.ts`, sectionsText(entities, model.managed)],
        [`${folder}/counts.ts`, countsText(entities, model.managed)],
        ...entities.map((entity): [string, string] => [managePageFile(entity), managePageText(entity)]),
      ]),
      routes: [{ path: '/admin', file: `${folder}/routes.ts`, name: 'adminRoutes' }],
      pages: [
        { path: '/admin', file: `${folder}/overview-page.tsx`, name: 'OverviewPage' },
        { path: '/admin/people', file: `${folder}/people-page.tsx`, name: 'PeoplePage' },
        { path: '/admin/people/new', file: `${folder}/new-person-page.tsx`, name: 'NewPersonPage' },
        { path: '/admin/people/:id', file: `${folder}/person-page.tsx`, name: 'PersonPage' },
        ...entities.map((entity) => ({
          path: managePagePath(entity),
          file: managePageFile(entity),
          name: managePageName(entity),
        })),
      ],
      navigation: [{ label: 'Administration', path: '/admin', placement: 'header', roles: [administrator] }],
      entities: entities.map((entity) => managed(entity)),
    };
  },
  scenarios: adminScenarios,
};

/** All records, found by their title, for administrators. */
function managed(entity: EntityModel): EntityPart {
  const list = `list${entity.types}ToManage`;
  const role = rolesText([administrator]);
  return {
    entity,
    table: [listFunction(entity, list)],
    routes: [
      code`routes.get('/manage', (context) => {
${use('features/account/current-user.ts', 'requireRole')}(context, ${role});
return context.json(${use(tableFile(entity), list)}(database, ${use('server/errors.ts', 'readQuery')}(context, ${use('server/list-page.ts', 'titleQuerySchema')})));
});`,
    ],
    tests: adminTests(entity),
  };
}

function listFunction(entity: EntityModel, name: string): Code {
  const title = `${entity.table}.${entity.titleField.column}`;
  const where = `WHERE instr(lower(${title}), lower(:q)) > 0`;
  return code`
export function ${name}(database: ${databaseType}, query: ${useType('server/list-page.ts', 'TitleQuery')}): ${useType('server/list-page.ts', 'ListPage')}<${entityType(entity)}> {
const total = database.get<{ count: number }>(\`SELECT count(*) AS count FROM ${entity.table} ${where}\`, { q: query.q })?.count ?? 0;
const { page, pageCount, limit, offset } = ${use('server/list-page.ts', 'placeOf')}({ page: query.page, total, size: 20 });
const items = ${readAll(entity, `\${select}\n  ${where}\n  ORDER BY ${entity.table}.id DESC\n  LIMIT :limit OFFSET :offset`, '{ q: query.q, limit, offset }')};
return { items, total, page, pageCount, first: offset + 1 };
}`;
}
