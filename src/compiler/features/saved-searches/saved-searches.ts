/** Saved searches: what a list is narrowed to, kept under a name and opened again. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { parameterName } from '../../entity/parameter-name.ts';
import { personTable } from '../../entity/person-table.ts';
import { code, use, useType } from '../../print/code.ts';
import { literal, propertyKey } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, type EntityModel, type FieldModel, type ProductModel } from '../../product-model.ts';
import { queryOf } from './query-of.ts';
import { savedSearchScenarios } from './saved-search-scenarios.ts';
import { savedSearchTests } from './saved-search-tests.ts';

const folder = 'features/saved-searches';

export const savedSearchesFeature: FeatureModule<'saved-searches'> = {
  kind: 'saved-searches',
  contribute(feature, model) {
    const entities = feature.entities.map((name) => entityOf(model, name));
    const hasSeed = feature.seed.length > 0;
    return {
      files: new Map([
        [`${folder}/lists.ts`, listsText(entities)],
        [`${folder}/words.ts`, wordsText(feature)],
        ...(hasSeed ? [[`${folder}/seed.ts`, seedText(feature, model)] as const] : []),
      ]),
      tables: [table],
      seeds: hasSeed ? [{ file: `${folder}/seed.ts`, name: 'seedSearches' }] : [],
      routes: [{ path: '/saved-searches', file: `${folder}/routes.ts`, name: 'savedSearchRoutes' }],
      pages: [{ path: feature.path, file: `${folder}/saved-searches-page.tsx`, name: 'SavedSearchesPage' }],
      navigation: [{ label: feature.title, path: feature.path, placement: 'header', signedIn: true }],
      entities: entities.map((entity, index) => ({
        entity,
        listTools: [code`<${use(`${folder}/save-search.tsx`, 'SaveSearch')} list="${entity.folder}" />`],
        tests: index === 0 ? savedSearchTests(entity) : [],
      })),
    };
  },
  scenarios: savedSearchScenarios,
};

const table = `CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id INTEGER NOT NULL REFERENCES ${personTable} (id) ON DELETE CASCADE,
  list TEXT NOT NULL,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  UNIQUE (user_id, list, name)
) STRICT;`;

function listsText(entities: readonly EntityModel[]): string {
  const body = code`
export const lists: readonly ${useType(`${folder}/saved-search.ts`, 'SearchedList')}[] = [
${entities.map(
  (entity) => code`{
key: '${entity.folder}',
label: ${literal(entity.pluralLabel)},
path: '${entity.path}',
api: '${apiPath(entity)}',
conditions: {
${entity.search && "q: { label: 'Words' },"}
${(entity.filter?.fields ?? []).flatMap((name) => conditions(fieldOf(entity, name)))}
},
},`,
)}
];`;
  return printModule(
    `${folder}/lists.ts`,
    'The lists whose searches can be saved, and what their conditions are called.',
    body,
  );
}

/** As the filters of the list call them. */
function conditions(field: FieldModel): string[] {
  const { name, label } = field;
  const one = (key: string, text: string) => `${propertyKey(key)}: { label: ${literal(text)} },`;
  switch (field.type) {
    case 'choice':
    case 'boolean':
      return [one(parameterName(field), label)];
    case 'relation':
      return [`${propertyKey(parameterName(field))}: { label: ${literal(label)}, hasName: true },`];
    case 'date':
    case 'datetime':
      return [one(`${name}From`, `From ${inSentence(label)}`), one(`${name}To`, `To ${inSentence(label)}`)];
    default:
      return [one(`${name}Min`, `Minimum ${inSentence(label)}`), one(`${name}Max`, `Maximum ${inSentence(label)}`)];
  }
}

function wordsText({ path, title }: FeatureOf<'saved-searches'>): string {
  return printModule(
    `${folder}/words.ts`,
    'The page on which a person finds the searches that they have saved.',
    code`export const words = { title: ${literal(title)}, path: '${path}' };`,
  );
}

function seedText({ seed }: FeatureOf<'saved-searches'>, model: ProductModel): string {
  const searches = seed.map((search) => {
    const entity = entityOf(model, search.entity);
    return `{ list: '${entity.folder}', name: ${literal(search.name)}, query: ${literal(queryOf(search, entity))}, daysAgo: ${search.daysAgo} },`;
  });
  const body = code`
const searches: readonly ${useType(`${folder}/first-searches.ts`, 'FirstSearch')}[] = [
${searches}
];

export function seedSearches(database: ${useType('server/db.ts', 'Database')}, now: Date) {
${use(`${folder}/first-searches.ts`, 'insertSearches')}(database, searches, now);
}`;
  return printModule(`${folder}/seed.ts`, 'The searches that the demo user has saved already.', body);
}
