/** History: what a person has looked at, remembered when the page of a record is opened. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { personTable } from '../../entity/person-table.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf, type EntityModel, type ProductModel } from '../../product-model.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { historyScenarios } from './history-scenarios.ts';
import { historyTests } from './history-tests.ts';

const folder = 'features/history';

export const historyFeature: FeatureModule<'history'> = {
  kind: 'history',
  contribute(feature, model) {
    const entities = feature.entities.map((name) => entityOf(model, name));
    const hasSeed = feature.seed.length > 0;
    return {
      files: new Map([
        [`${folder}/sources.ts`, sourcesText(entities)],
        [`${folder}/settings.ts`, settingsText(feature)],
        ...(hasSeed ? [[`${folder}/seed.ts`, seedText(feature, model)] as const] : []),
      ]),
      tables: [table],
      seeds: hasSeed ? [{ file: `${folder}/seed.ts`, name: 'seedHistory' }] : [],
      routes: [{ path: '/history', file: `${folder}/routes.ts`, name: 'historyRoutes' }],
      pages: [{ path: feature.path, file: `${folder}/history-page.tsx`, name: 'HistoryPage' }],
      navigation: [{ label: feature.title, path: feature.path, placement: 'header', signedIn: true }],
      entities: entities.map((entity) => ({
        entity,
        detailSections: [
          code`<${use(`${folder}/remember-view.tsx`, 'RememberView')} kind="${entity.folder}" id={${entity.one}.id} />`,
        ],
        tests: historyTests(entity),
      })),
    };
  },
  scenarios: historyScenarios,
};

function sourcesText(entities: readonly EntityModel[]): string {
  const sources = entities.map((entity) => {
    const title = `${entity.table}.${entity.titleField.column}`;
    const image = entity.fields.find((field) => field.type === 'image');
    const subject = image ? `coalesce(${entity.table}.${image.column}, ${title})` : title;
    return `{ kind: ${literal(entity.folder)}, label: ${literal(entity.label)}, table: ${literal(entity.table)}, title: ${literal(title)}, subject: ${literal(subject)}, path: ${literal(entity.path)} },`;
  });
  const body = code`
export const historySources: readonly ${useType(`${folder}/source.ts`, 'HistorySource')}[] = [
${sources}
];`;
  return printModule(`${folder}/sources.ts`, 'What is remembered when somebody looks at it.', body);
}

function settingsText({ title }: FeatureOf<'history'>): string {
  const body = code`
export const historyTitle = ${literal(title)};`;
  return printModule(`${folder}/settings.ts`, 'What the page of what somebody has looked at is called.', body);
}

function seedText(feature: FeatureOf<'history'>, model: ProductModel): string {
  const views = feature.seed.flatMap(({ entity: name, record: key, hoursAgo }) => {
    const entity = entityOf(model, name);
    const record = entity.seed.find((each) => each.key === key);
    return record
      ? [`{ kind: ${literal(entity.folder)}, recordId: ${seedId(entity, record)}, hoursAgo: ${hoursAgo} },`]
      : [];
  });
  const body = code`
const views: readonly ${useType(`${folder}/first-views.ts`, 'FirstView')}[] = [
${views}
];

export function seedHistory(database: ${useType('server/db.ts', 'Database')}, now: Date) {
${use(`${folder}/first-views.ts`, 'insertViews')}(database, views, now);
}`;
  return printModule(`${folder}/seed.ts`, 'What the demo user has looked at; records by their ids.', body);
}

const table = `CREATE TABLE viewed_record (
  user_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  viewed_at TEXT NOT NULL,
  times INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (user_id, kind, record_id)
) STRICT, WITHOUT ROWID;`;
