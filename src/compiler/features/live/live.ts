/** Live values, simulated on the server. The code is the template's; what moves is the product's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf, fieldOf, type ProductModel } from '../../product-model.ts';
import { liveScenarios } from './live-scenarios.ts';

const folder = 'features/live';
const mostRecords = 60;

export const liveFeature: FeatureModule<'live'> = {
  kind: 'live',
  contribute: (feature, model) => ({
    files: new Map([
      [`${folder}/all-series.ts`, seriesText(feature, model)],
      [`${folder}/page.ts`, pageText(feature)],
    ]),
    routes: [{ path: '/live', file: `${folder}/routes.ts`, name: 'liveRoutes' }],
    pages: [{ path: feature.path, file: `${folder}/live-page.tsx`, name: 'LivePage' }],
    navigation: [{ label: feature.title, path: feature.path, placement: 'header' }],
    entities: feature.series.map(({ entity: name }) => {
      const entity = entityOf(model, name);
      const record = code`series="${entity.folder}" id={${entity.one}.id}`;
      return {
        entity,
        listSections: [code`<${use(`${folder}/live-hint.tsx`, 'LiveHint')} />`],
        itemActions: [code`<${use(`${folder}/live-badge.tsx`, 'LiveBadge')} ${record} />`],
        detailSections: [code`<${use(`${folder}/live-panel.tsx`, 'LivePanel')} ${record} />`],
      };
    }),
  }),
  scenarios: liveScenarios,
  places: ({ path, title }) => [
    { to: path, title, text: 'See simulated values move, with the last 24 hours beside them.' },
  ],
};

/** Pages that refresh themselves. */
export const refreshFeature: FeatureModule<'refresh'> = {
  kind: 'refresh',
  contribute: () => ({ headerItems: [{ file: 'features/refresh/live-updates.tsx', name: 'LiveUpdates' }] }),
  scenarios: (feature) => [
    {
      id: `${feature.id}-live`,
      title: 'Every page says that it shows what is new by itself',
      given: { step: 'open', path: '/' },
      when: [],
      then: [{ step: 'see-text', text: 'Live, ' }],
    },
  ],
};

function pageText({ title, path }: FeatureOf<'live'>): string {
  return printModule(
    `${folder}/page.ts`,
    'The page of live values.',
    code`
export const pageTitle = ${literal(title)};
export const pagePath = ${literal(path)};`,
  );
}

function seriesText(feature: FeatureOf<'live'>, model: ProductModel): string {
  const body = code`
export const allSeries: readonly ${useType(`${folder}/series.ts`, 'Series')}[] = [
${feature.series.map((series) => seriesEntry(series, model))}
];`;
  return printModule(`${folder}/all-series.ts`, 'Which values move, and how far.', body);
}

function seriesEntry(
  { entity: name, field: fieldName, swing }: FeatureOf<'live'>['series'][number],
  model: ProductModel,
): Code {
  const entity = entityOf(model, name);
  const field = fieldOf(entity, fieldName);
  const { table, titleField, folder: key, pluralLabel, path } = entity;
  const isMoney = field.type === 'money';
  const sql = `SELECT id, ${titleField.column} AS title, ${field.column} AS value FROM ${table} WHERE ${field.column} IS NOT NULL ORDER BY ${titleField.column} COLLATE NOCASE LIMIT ${mostRecords}`;
  const scale = isMoney ? 100 : 1;
  return code`{
key: ${literal(key)},
title: ${literal(pluralLabel)},
path: ${literal(path)},
label: ${literal(field.label)},
sql: ${literal(sql)},
swing: ${swing},
as: '${isMoney ? 'money' : field.type === 'percent' ? 'percent' : 'number'}',
isWhole: ${String(isMoney || field.type === 'integer')},
${isMoney ? `unit: ${literal(field.unit ?? 'USD')},` : field.unit !== undefined && `unit: ${literal(field.unit)},`}
${field.minimum !== undefined && `minimum: ${field.minimum * scale},`}
${field.maximum !== undefined && `maximum: ${field.maximum * scale},`}
},`;
}
