/** Players: records are listened to or watched on their pages; sounds are queued from lists. The code is the template's. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { recordOf } from '../../entity/routes-text.ts';
import { entityType } from '../../entity/schema-text.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { code, use, useType, type Code } from '../../print/code.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import { entityOf, fieldOf, type EntityModel } from '../../product-model.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { playerScenarios } from './player-scenarios.ts';

const folder = 'features/media';

export const playerFeature: FeatureModule<'player'> = {
  kind: 'player',
  contribute(feature, model) {
    const entity = entityOf(model, feature.entity);
    const track = code`{${use(trackFile(entity), trackName(entity))}(${entity.one})}`;
    const isFirst = model.features.find(({ kind }) => kind === 'player') === feature;
    return {
      files: new Map([[trackFile(entity), trackText(feature, entity)]]),
      routes: isFirst ? [{ path: '/media', file: `${folder}/routes.ts`, name: 'mediaRoutes' }] : [],
      headerItems:
        isFirst && hasSounds(model.features) ? [{ file: `${folder}/player-bar.tsx`, name: 'PlayerBar' }] : [],
      entity: {
        entity,
        routes: feature.counts === undefined ? [] : [countRoute(entity, feature.counts)],
        itemActions: [code`<${use(`${folder}/play-buttons.tsx`, 'PlayButtons')} track=${track} />`],
        detailLead: [code`<${use(`${folder}/record-player.tsx`, 'RecordPlayer')} track=${track} />`],
        tests: feature.counts === undefined ? [] : countTests(entity, feature.counts),
      },
    };
  },
  scenarios: playerScenarios,
};

function hasSounds(features: readonly { kind: string }[]): boolean {
  return (features as readonly FeatureOf<'player'>[]).some(
    ({ kind, medium }) => kind === 'player' && medium === 'audio',
  ); // the kind is asked first
}

function trackFile(entity: EntityModel): string {
  return `features/${entity.folder}/track.ts`;
}

function trackName(entity: EntityModel): string {
  return `${entity.one}Track`;
}

function trackText({ medium, link, counts }: FeatureOf<'player'>, entity: EntityModel): string {
  const record = entity.one;
  const body = code`
export function ${trackName(entity)}(${record}: ${entityType(entity)}): ${useType(`${folder}/track.ts`, 'Track')} {
return {
key: \`${entity.folder}/\${${record}.id}\`,
title: ${record}.${entity.titleField.property},
medium: '${medium}',
page: \`${entity.path}/\${${record}.id}\`,
link: ${link === undefined ? 'null' : `${record}.${fieldOf(entity, link).property}`},
isCounted: ${String(counts !== undefined)},
};
}`;
  return printModule(trackFile(entity), `What is played of a ${inSentence(entity.label)}.`, body);
}

function countRoute(entity: EntityModel, counts: string): Code {
  const { column } = fieldOf(entity, counts);
  return code`routes.post('/:id/plays', (context) => {
const { id } = ${recordOf(entity)}(context);
database.run('UPDATE ${entity.table} SET ${column} = coalesce(${column}, 0) + 1 WHERE id = ?', [id]);
return context.json({ id });
});`;
}

function countTests(entity: EntityModel, counts: string): Code[] {
  const [record] = entity.seed;
  if (!record || entity.isPrivate) return [];
  const path = `${apiPath(entity)}/${seedId(entity, record)}`;
  const { property } = fieldOf(entity, counts);
  return [
    test('each playing is counted', [
      code`const count = async () => (await server.request<${entityType(entity)}>('GET', '${path}')).body.${property} ?? 0;`,
      code`const before = await count();`,
      code`await server.request('POST', '${path}/plays', {});`,
      code`${assert}.equal(await count(), before + 1);`,
    ]),
  ];
}
