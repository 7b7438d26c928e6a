/** A gallery: the page is the template's; where its pictures come from is the product's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf, fieldOf, type ProductModel } from '../../product-model.ts';
import { galleryScenarios } from './gallery-scenarios.ts';

const folder = 'features/gallery';
const mostPictures = 60;

export const galleryFeature: FeatureModule<'gallery'> = {
  kind: 'gallery',
  contribute: (feature, model) => ({
    files: new Map([
      [`${folder}/sources.ts`, sourcesText(feature, model)],
      [`${folder}/page.ts`, pageText(feature, model)],
    ]),
    routes: [{ path: '/gallery', file: `${folder}/routes.ts`, name: 'galleryRoutes' }],
    pages: [{ path: feature.path, file: `${folder}/gallery-page.tsx`, name: 'GalleryPage' }],
    navigation: [{ label: feature.title, path: feature.path, placement: 'header' }],
  }),
  scenarios: galleryScenarios,
  places: ({ path, title }) => [{ to: path, title, text: 'Look at all pictures, one by one or side by side.' }],
};

function pageText({ title }: FeatureOf<'gallery'>, model: ProductModel): string {
  const upload = uploadOf(model);
  return printModule(
    `${folder}/page.ts`,
    'The page of pictures, and where people add some.',
    code`
export const pageTitle = ${literal(title)};
export const addPath: string | null = ${upload ? literal(upload.path) : 'null'};`,
  );
}

/** People's own pictures hang there too. */
function uploadOf({ features }: ProductModel): FeatureOf<'upload'> | undefined {
  return features.find(
    (feature): feature is FeatureOf<'upload'> => feature.kind === 'upload' && feature.accepts.includes('image'),
  );
}

function sourcesText(feature: FeatureOf<'gallery'>, model: ProductModel): string {
  const upload = uploadOf(model);
  const body = code`
export const pictureSources: readonly ${useType(`${folder}/picture-source.ts`, 'PictureSource')}[] = [
${feature.sources.map((source) => recordSource(source, model))}
${upload && uploadSource(upload.path)}
];`;
  return printModule(`${folder}/sources.ts`, 'Where the pictures of the gallery come from.', body);
}

function recordSource(source: FeatureOf<'gallery'>['sources'][number], model: ProductModel): Code {
  const entity = entityOf(model, source.entity);
  const ofType = (type: string) => entity.fields.find((field) => field.type === type)?.column ?? 'NULL';
  const column = (name: string | undefined) => (name === undefined ? 'NULL' : fieldOf(entity, name).column);
  const columns = [
    'id',
    `${entity.titleField.column} AS title`,
    `${ofType('image')} AS subject`,
    `${ofType('picture-link')} AS link`,
    `${column(source.group)} AS groupName`,
    `${column(source.caption)} AS caption`,
  ];
  return code`{
key: ${literal(entity.folder)},
label: ${literal(entity.pluralLabel)},
path: ${literal(entity.path)},
list: ${literal(entity.path)},
sql: ${literal(`SELECT ${columns.join(', ')} FROM ${entity.table} ORDER BY id DESC LIMIT ${mostPictures}`)},
},`;
}

function uploadSource(path: string): Code {
  const sql = `SELECT id, name AS title, name AS subject, '/api/files/' || id || '/content' AS link, NULL AS groupName, NULL AS caption FROM stored_file WHERE kind = 'image' AND is_complete = 1 ORDER BY id DESC LIMIT ${mostPictures}`;
  return code`{
key: 'files',
label: 'Uploaded',
path: null,
list: ${literal(path)},
sql: ${literal(sql)},
},`;
}
