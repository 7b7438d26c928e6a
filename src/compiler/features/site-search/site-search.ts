/** One search over several lists. What varies is `sources.ts`; the rest is the template's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { qualified } from '../../entity/columns.ts';
import { code, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { entityOf, fieldOf, type ProductModel } from '../../product-model.ts';
import { assert, serverForAll, test } from '../../proof/test-pieces.ts';
import { searchedFor, siteSearchScenarios } from './site-search-scenarios.ts';

const folder = 'features/site-search';

export const siteSearchFeature: FeatureModule<'site-search'> = {
  kind: 'site-search',
  contribute(feature, model) {
    return {
      files: new Map([
        [`${folder}/sources.ts`, sourcesText(feature, model)],
        [`${folder}/site-search.test.ts`, testText(feature, model)],
      ]),
      routes: [{ path: '/site-search', file: `${folder}/routes.ts`, name: 'siteSearchRoutes' }],
      pages: [{ path: feature.path, file: `${folder}/search-page.tsx`, name: 'SearchPage' }],
      headerItems: [{ file: `${folder}/header-search.tsx`, name: 'HeaderSearch' }],
    };
  },
  scenarios: siteSearchScenarios,
};

function sourcesText(feature: FeatureOf<'site-search'>, model: ProductModel): string {
  const sources = feature.sources.map((source) => {
    const entity = entityOf(model, source.entity);
    const columns = source.fields.map((name) => qualified(entity, fieldOf(entity, name)));
    const summary =
      entity.fields.find((field) => field.type === 'long-text') ??
      entity.fields.find((field) => field.type === 'choice');
    return code`{
label: ${literal(entity.pluralLabel)},
path: ${literal(entity.path)},
table: ${literal(entity.table)},
title: ${literal(qualified(entity, entity.titleField))},
text: ${literal(columns.length === 1 ? `coalesce(${columns[0]}, '')` : `concat_ws(' ', ${columns.join(', ')})`)},
summary: ${literal(summary ? qualified(entity, summary) : 'NULL')},
isSearchable: ${String(entity.search !== undefined)},
},`;
  });
  const body = code`
export const searchSources: readonly ${useType(`${folder}/source.ts`, 'SearchSource')}[] = [
${sources}
];`;
  return printModule(
    `${folder}/sources.ts`,
    'The lists that the search looks into, in the order in which they are shown.',
    body,
  );
}

function testText(feature: FeatureOf<'site-search'>, model: ProductModel): string {
  const found = searchedFor(feature, model);
  const groups = code`const { body } = await server.request<${useType(`${folder}/search.ts`, 'FoundGroup')}[]>`;
  const body = code`
${serverForAll}

${test('words that nothing has find nothing', [
  code`${groups}('GET', '/api/site-search?q=zzyzxq');`,
  code`${assert}.deepEqual(body, []);`,
])}
${
  found &&
  test('words are found in whatever list has them', [
    code`${groups}('GET', '/api/site-search?q=${encodeURIComponent(found.word)}');`,
    code`const group = body.find(({ label }) => label === ${literal(found.entity.pluralLabel)});`,
    code`${assert}.equal(group?.total, ${found.records.length});`,
  ])
}
`;
  return printModule(`${folder}/site-search.test.ts`, 'The search over all lists, over HTTP.', body);
}
