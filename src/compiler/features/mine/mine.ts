/** Mine: the signed-in person's own records. Without a catalogue it is the only place where records are shown. */
import { rolesOf } from '../../../blueprint/audience.ts';
import type { FeatureModule, NavigationLink } from '../../feature-module.ts';
import { signedInUser } from '../../entity/audience.ts';
import { detailPageName } from '../../entity/detail-page-text.ts';
import { detailPageFile, minePageFile, routesFile, tableFile } from '../../entity/entity-files.ts';
import { recordFiles, recordPart } from '../../entity/record-part.ts';
import { databaseType, readAll } from '../../entity/rows.ts';
import { routesName } from '../../entity/routes-text.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { entityOf, type EntityModel } from '../../product-model.ts';
import { minePageName, minePageText } from './mine-page-text.ts';
import { mineScenarios } from './mine-scenarios.ts';
import { mineTests } from './mine-tests.ts';

export const mineFeature: FeatureModule<'mine'> = {
  kind: 'mine',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const record = entity.isPrivate ? recordPart(entity) : undefined;
    return {
      routes: record ? [{ path: `/${entity.folder}`, file: routesFile(entity), name: routesName(entity) }] : [],
      pages: [
        { path: feature.path, file: minePageFile(entity), name: minePageName(entity) },
        ...(record ? [{ path: `${entity.path}/:id`, file: detailPageFile(entity), name: detailPageName(entity) }] : []),
      ],
      navigation: [{ label: feature.title, path: feature.path, placement: 'header', ...forMakers(entity) }],
      entity: {
        entity,
        table: [listOwn(entity), ...(record?.table ?? [])],
        routes: [
          code`routes.get('/mine', (context) => context.json(${use(tableFile(entity), listOwnName(entity))}(database, ${signedInUser()}.id)));`,
          ...(record?.routes ?? []),
        ],
        tests: mineTests(entity, model),
        assemble: (parts) =>
          new Map([
            ...(record ? recordFiles(entity, parts) : []),
            [minePageFile(entity), minePageText(feature, entity, parts)],
          ]),
      },
    };
  },
  scenarios: mineScenarios,
};

/** Who makes no such records has no way to those of their own. */
function forMakers({ create }: EntityModel): Pick<NavigationLink, 'signedIn' | 'roles'> {
  const roles = create ? rolesOf(create.by) : [];
  return { signedIn: true, ...(roles.length > 0 && { roles }) };
}

function listOwnName(entity: EntityModel): string {
  return `list${entity.types}Of`;
}

function listOwn(entity: EntityModel): Code {
  return code`
export function ${listOwnName(entity)}(database: ${databaseType}, ownerId: number): ${entityType(entity)}[] {
return ${readAll(entity, `\${select} WHERE ${entity.table}.owner_id = ? ORDER BY ${entity.table}.id DESC`, '[ownerId]')};
}`;
}
