/** Comments and reviews: a section on each record's page, a count in lists, a table of their own per entity. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { ownTable } from '../../entity/own-table.ts';
import { personTable } from '../../entity/person-table.ts';
import { code, use } from '../../print/code.ts';
import { attribute, sqlText } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, type EntityModel } from '../../product-model.ts';
import { commentScenarios } from './comment-scenarios.ts';
import { isModerated, commentButton } from '../moderation/report-button.ts';
import { commentTests } from './comment-tests.ts';
import {
  commentFile,
  firstCommentsFile,
  firstCommentsText,
  insertName,
  routesName,
  threadText,
} from './server-text.ts';

export const commentsFeature: FeatureModule<'comments'> = {
  kind: 'comments',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const table = ownTable(entity, 'comment', model);
    const isTold = model.features.some(({ kind }) => kind === 'notifications');
    const hasSeed = feature.seed.length > 0;
    return {
      files: new Map([
        [commentFile(entity), threadText(feature, entity, table, isTold)],
        ...(hasSeed ? [[firstCommentsFile(entity), firstCommentsText(feature, entity)] as const] : []),
      ]),
      tables: [createTable(table, entity)],
      seeds: hasSeed ? [{ file: firstCommentsFile(entity), name: insertName(entity) }] : [],
      routes: [{ path: `/${entity.folder}`, file: commentFile(entity), name: routesName(entity) }],
      entity: {
        entity,
        columns: [
          {
            property: 'commentCount',
            sql: `SELECT count(*) FROM ${table} WHERE ${table}.record_id = ${entity.table}.id${feature.hasStars ? ` AND ${table}.parent_id IS NULL` : ''}`,
            type: 'number',
          },
          ...(feature.hasStars
            ? [{ property: 'averageStars', sql: average(table, entity), type: 'number | null' }]
            : []),
        ],
        orders: feature.hasStars
          ? [
              {
                value: 'best-rated',
                label: 'Best rated first',
                sql: `averageStars DESC NULLS LAST, ${entity.table}.id DESC`,
              },
            ]
          : [
              {
                value: 'most-discussed',
                label: `Most ${inSentence(feature.pluralLabel)} first`,
                sql: `commentCount DESC, ${entity.table}.id DESC`,
              },
            ],
        itemActions: [count(feature, entity)],
        detailSections: [section(feature, entity, isModerated(entity, model))],
        tests: commentTests(feature, entity),
      },
    };
  },
  activities(feature, model) {
    const entity = entityOf(model, feature.entity);
    const table = ownTable(entity, 'comment', model);
    return [
      {
        id: `comment:${entity.id}`,
        label: feature.label,
        isPublic: !entity.isPrivate,
        sql: `SELECT said.id AS key, record.${entity.titleField.column} AS title, ${sqlText(`${entity.path}/`)} || record.id AS path, said.created_at AS date
FROM ${table} AS said JOIN ${entity.table} AS record ON record.id = said.record_id
WHERE said.author_id = :userId ORDER BY said.created_at DESC`,
      },
    ];
  },
  scenarios: commentScenarios,
};

function createTable(table: string, entity: EntityModel): string {
  return `CREATE TABLE ${table} (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  record_id INTEGER NOT NULL REFERENCES ${entity.table} (id) ON DELETE CASCADE,
  author_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  parent_id INTEGER REFERENCES ${table} (id) ON DELETE CASCADE,
  stars INTEGER CHECK (stars BETWEEN 1 AND 5),
  text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  edited_at TEXT
) STRICT;
CREATE INDEX ${table}_by_record ON ${table} (record_id);
CREATE INDEX ${table}_by_parent ON ${table} (parent_id);
CREATE UNIQUE INDEX ${table}_one_rating ON ${table} (record_id, author_id) WHERE stars IS NOT NULL;`;
}

function average(table: string, entity: EntityModel): string {
  return `SELECT round(avg(${table}.stars), 1) FROM ${table} WHERE ${table}.record_id = ${entity.table}.id`;
}

function count(feature: FeatureOf<'comments'>, entity: EntityModel) {
  const element = use('features/comments/comment-count.tsx', 'CommentCount');
  const stars = feature.hasStars && ` average={${entity.one}.averageStars}`;
  return code`<${element} count={${entity.one}.commentCount} ${attribute('label', inSentence(feature.label))} ${attribute('pluralLabel', inSentence(feature.pluralLabel))}${stars} />`;
}

function section(feature: FeatureOf<'comments'>, entity: EntityModel, isReported: boolean) {
  const element = use('features/comments/comment-section.tsx', 'CommentSection');
  return code`<${element} path={\`${apiPath(entity)}/\${${entity.one}.id}\`} ${attribute('label', feature.label)} ${attribute('pluralLabel', feature.pluralLabel)}${feature.hasStars && ' hasStars'}${isReported && code` actions={(comment) => ${commentButton(entity)}}`} />`;
}
