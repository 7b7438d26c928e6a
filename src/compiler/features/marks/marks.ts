/** Likes, favourites and follows: a button on each record, and a page of what a person has marked. */
import type { FeatureKind } from '../../../blueprint/schema.ts';
import type { Contribution, EntityPart, FeatureModule } from '../../feature-module.ts';
import { ownTable } from '../../entity/own-table.ts';
import { personTable } from '../../entity/person-table.ts';
import { databaseType, readAll } from '../../entity/rows.ts';
import { entityType } from '../../entity/schema-text.ts';
import { code, use, type Code } from '../../print/code.ts';
import { entityOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import {
  firstMarksFile,
  insertName,
  listMarkedName,
  markFile,
  markKind,
  marksPath,
  pageFile,
  pageName,
  routesName,
  wordsFile,
  wordsName,
  type MarkFeature,
  type MarkKind,
} from './mark-kinds.ts';
import { markScenarios } from './mark-scenarios.ts';
import { markTests } from './mark-tests.ts';
import { pageText } from './page-text.ts';
import { firstMarksText, markingText, wordsText } from './server-text.ts';

export const likesFeature = markFeature('likes');
export const favouritesFeature = markFeature('favourites');
export const followsFeature = markFeature('follows');

function markFeature<Kind extends MarkFeature['kind'] & FeatureKind>(kind: Kind): FeatureModule<Kind> {
  return {
    kind,
    // Features of these kinds are told apart by `markKind`; a generic kind cannot be.
    contribute: (feature, model) => contribute(feature as MarkFeature, model), // see above
    scenarios: (feature, blueprint) => markScenarios(feature as MarkFeature, blueprint), // see above
  };
}

function contribute(feature: MarkFeature, model: ProductModel): Contribution {
  const kind = markKind(feature);
  const entities = feature.entities.map((name) => entityOf(model, name));
  const seeded = entities.filter((entity) => feature.seed.some((mark) => mark.entity === entity.id));
  const tableOf = (entity: EntityModel) => ownTable(entity, kind.table, model);
  const hasPage = feature.kind !== 'likes';
  return {
    files: new Map([
      [wordsFile(kind), wordsText(kind)],
      ...entities.map((entity): [string, string] => [
        markFile(kind, entity),
        markingText(kind, entity, tableOf(entity), hasPage),
      ]),
      ...seeded.map((entity): [string, string] => [
        firstMarksFile(kind, entity),
        firstMarksText(feature, kind, entity),
      ]),
      ...(hasPage ? [[pageFile(kind), pageText(feature, kind, entities)] as const] : []),
    ]),
    tables: entities.map((entity) => createTable(tableOf(entity), entity)),
    seeds: seeded.map((entity) => ({ file: firstMarksFile(kind, entity), name: insertName(kind, entity) })),
    routes: entities.map((entity) => ({
      path: marksPath(kind, entity),
      file: markFile(kind, entity),
      name: routesName(kind, entity),
    })),
    pages: hasPage ? [{ path: feature.path, file: pageFile(kind), name: pageName(kind) }] : [],
    navigation: hasPage ? [{ label: feature.title, path: feature.path, placement: 'header', signedIn: true }] : [],
    entities: entities.map((entity) => entityPart(feature, kind, entity, tableOf(entity))),
  };
}

function entityPart(feature: MarkFeature, kind: MarkKind, entity: EntityModel, table: string): EntityPart {
  const button = markButton(kind, entity);
  return {
    entity,
    columns: kind.count
      ? [
          {
            property: kind.count,
            sql: `SELECT count(*) FROM ${table} WHERE ${table}.record_id = ${entity.table}.id`,
            type: 'number',
          },
        ]
      : [],
    orders:
      feature.kind === 'likes'
        ? [
            {
              value: 'most-liked',
              label: feature.word === 'vote' ? 'Most votes first' : 'Most liked first',
              sql: `likeCount DESC, ${entity.table}.id DESC`,
            },
          ]
        : [],
    table: feature.kind === 'likes' ? [] : [listMarked(kind, entity, table)],
    itemActions: [button],
    detailActions: [button],
    tests: markTests(kind, entity),
  };
}

function markButton(kind: MarkKind, entity: EntityModel): Code {
  const record = entity.one;
  const count = kind.count && ` count={${record}.${kind.count}}`;
  return code`<${use('features/marks/mark-button.tsx', 'MarkButton')} path="/api${marksPath(kind, entity)}" id={${record}.id} title={${record}.${entity.titleField.property}} words={${use(wordsFile(kind), wordsName(kind))}} icon="${kind.icon}"${count} />`;
}

function listMarked(kind: MarkKind, entity: EntityModel, table: string): Code {
  const sql = `\${select} JOIN ${table} AS mark ON mark.record_id = ${entity.table}.id WHERE mark.user_id = ? ORDER BY mark.created_at DESC`;
  return code`
/** What the person has marked, the latest first. */
export function ${listMarkedName(kind, entity)}(database: ${databaseType}, userId: number): ${entityType(entity)}[] {
return ${readAll(entity, sql, '[userId]')};
}`;
}

function createTable(table: string, entity: EntityModel): string {
  return `CREATE TABLE ${table} (
  record_id INTEGER NOT NULL REFERENCES ${entity.table} (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  PRIMARY KEY (record_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ${table}_by_user ON ${table} (user_id);`;
}
