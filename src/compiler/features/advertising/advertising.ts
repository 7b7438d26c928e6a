/** Advertising: running advertisements stand below the pages, marked as such; who may make them places them. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { insideTemplate } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, type EntityModel } from '../../product-model.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { advertisingScenarios } from './advertising-scenarios.ts';
import { runningToday } from './running-today.ts';

const folder = 'features/advertising';

export const advertisingFeature: FeatureModule<'advertising'> = {
  kind: 'advertising',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    return {
      files: new Map([
        [`${folder}/current.ts`, currentText(feature, entity)],
        [`${folder}/words.ts`, wordsText(entity)],
      ]),
      routes: [{ path: '/advertising', file: `${folder}/routes.ts`, name: 'advertisingRoutes' }],
      banners: [{ file: `${folder}/advertisement-space.tsx`, name: 'AdvertisementSpace' }],
      entity: { entity, tests: [runsFromTo(feature, entity)] },
    };
  },
  scenarios: advertisingScenarios,
};

function currentText(feature: FeatureOf<'advertising'>, entity: EntityModel): string {
  const column = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : fieldOf(entity, name).column;
  const [from, until, space] = [column(feature.from), column(feature.until), column(feature.space)];
  const days = [
    from === undefined ? '' : `(${from} IS NULL OR ${from} <= :today)`,
    until === undefined ? '' : `(${until} IS NULL OR ${until} >= :today)`,
  ].filter((condition) => condition !== '');
  const home = feature.space === undefined ? undefined : fieldOf(entity, feature.space).options?.[0];
  const title = entity.titleField.column;
  const image = column(feature.image);
  const sql = `SELECT id, ${title} AS title, ${column(feature.text) ?? 'NULL'} AS text,
    ${image === undefined ? title : `coalesce(${image}, ${title})`} AS subject, ${column(feature.link) ?? 'NULL'} AS link,
    ${space === undefined || home === undefined ? '0' : `coalesce(${space} = '${home.replaceAll("'", "''")}', 0)`} AS isForHome
  FROM ${entity.table}${days.length > 0 ? ` WHERE ${days.join(' AND ')}` : ''}
  ORDER BY id DESC`;
  const advertisement = useType(`${folder}/advertisement.ts`, 'RunningAdvertisement');
  const parameters = days.length > 0 ? 'today' : '_today';
  const body = code`
const current = \`${insideTemplate(sql)}\`;

export function currentAdvertisements(database: ${useType('server/db.ts', 'Database')}, ${parameters}: string): ${advertisement}[] {
const rows = database.all<Omit<${advertisement}, 'isForHome'> & { isForHome: number }>(current${days.length > 0 && ', { today }'});
return rows.map((row) => ({ ...row, isForHome: row.isForHome === 1 }));
}`;
  return printModule(`${folder}/current.ts`, 'Which advertisements run on a day, the newest first.', body);
}

function wordsText(entity: EntityModel): string {
  return printModule(
    `${folder}/words.ts`,
    'Where the list of all advertisements is.',
    code`export const words = { path: '${entity.path}' };`,
  );
}

function runsFromTo(feature: FeatureOf<'advertising'>, entity: EntityModel): Code {
  const ids = runningToday(feature, entity)
    .map((record) => seedId(entity, record))
    .toSorted((one, other) => one - other);
  return test(`${inSentence(entity.pluralLabel)} run from their first day to their last, for everybody`, [
    code`server.signOut();`,
    code`const { body } = await server.request<${useType(`${folder}/advertisement.ts`, 'RunningAdvertisement')}[]>('GET', '/api/advertising');`,
    code`${assert}.deepEqual(body.map(({ id }) => id).toSorted((one, other) => one - other), [${ids.join(', ')}]);`,
  ]);
}
