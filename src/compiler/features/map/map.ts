/** A drawn map: the code is the template's; what stands on it is the product's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf, fieldOf, type ProductModel } from '../../product-model.ts';
import { mapScenarios } from './map-scenarios.ts';

const folder = 'features/map';
const mostRecords = 60;

export const mapFeature: FeatureModule<'map'> = {
  kind: 'map',
  contribute: (feature, model) => ({
    files: new Map([
      [`${folder}/layers.ts`, layersText(feature, model)],
      [`${folder}/page.ts`, pageText(feature)],
    ]),
    routes: [{ path: '/map', file: `${folder}/routes.ts`, name: 'mapRoutes' }],
    pages: [{ path: feature.path, file: `${folder}/map-page.tsx`, name: 'MapPage' }],
    navigation: [{ label: feature.title, path: feature.path, placement: 'header' }],
    entities: feature.layers.map(({ entity: name }) => {
      const entity = entityOf(model, name);
      const key = `{\`${entity.folder}-\${${entity.one}.id}\`}`;
      return { entity, detailSections: [code`<${use(`${folder}/on-the-map.tsx`, 'OnTheMap')} place=${key} />`] };
    }),
  }),
  scenarios: mapScenarios,
  places: ({ path, title }) => [{ to: path, title, text: 'See what is where, what is near, and how far it is.' }],
};

function pageText({ path, title }: FeatureOf<'map'>): string {
  return printModule(
    `${folder}/page.ts`,
    'The page of the map.',
    code`
export const pageTitle = ${literal(title)};
export const pagePath = ${literal(path)};`,
  );
}

function layersText(feature: FeatureOf<'map'>, model: ProductModel): string {
  const body = code`
export const layers: readonly ${useType(`${folder}/layer.ts`, 'Layer')}[] = [
${feature.layers.map((layer) => layerEntry(layer, model))}
];`;
  return printModule(`${folder}/layers.ts`, 'What stands on the map of this product.', body);
}

function layerEntry(layer: FeatureOf<'map'>['layers'][number], model: ProductModel): Code {
  const entity = entityOf(model, layer.entity);
  const column = (name: string | undefined) => (name === undefined ? 'NULL' : fieldOf(entity, name).column);
  const { table, titleField, folder: key, label, path } = entity;
  const sql = `SELECT id, ${titleField.column} AS title, ${column(layer.category)} AS category, ${column(layer.address)} AS address FROM ${table} ORDER BY id LIMIT ${mostRecords}`;
  return code`{
key: ${literal(key)},
label: ${literal(label)},
path: ${literal(path)},
sql: ${literal(sql)},
moves: ${String(layer.moves)},
},`;
}
