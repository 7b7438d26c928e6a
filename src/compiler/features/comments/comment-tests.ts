import type { FeatureOf } from '../../../blueprint/schema.ts';
import { apiPath } from '../../entity/entity-files.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { inSentence, withArticle } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';
import { seedId, seenByDemoUser } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';

/** Over HTTP: written, refused to strangers, changed and deleted by the author only. */
export function commentTests(feature: FeatureOf<'comments'>, entity: EntityModel): Code[] {
  const written = new Set(feature.seed.filter(({ author }) => author === 0).map(({ record }) => record));
  const seen = seenByDemoUser(entity);
  const record = seen.find(({ key }) => !written.has(key));
  if (!record) return [];
  const path = `${apiPath(entity)}/${seedId(entity, record)}/comments`;
  const one = inSentence(feature.label);
  const sent = feature.hasStars ? "{ stars: 4, text: 'Very good.' }" : "{ text: 'Very good.' }";
  const comment = useType('features/comments/thread.ts', 'Comment');
  const comments = useType('features/comments/thread.ts', 'Comments');
  const foreign = feature.seed.find(({ author, record: key }) => author > 0 && seen.some((one) => one.key === key));
  const foreignRecord = entity.seed.find(({ key }) => key === foreign?.record);
  return [
    test(`${withArticle(one)} is kept with its author`, [
      code`const posted = await server.request<${comment}>('POST', '${path}', ${sent});`,
      code`${assert}.equal(posted.status, 201);`,
      code`const { body } = await server.request<${comments}>('GET', '${path}');`,
      code`const kept = body.comments.find(({ id }) => id === posted.body.id);`,
      code`${assert}.equal(kept?.text, 'Very good.');`,
      code`${assert}.equal(kept?.authorId, 1);`,
    ]),
    test(`an empty ${one} is refused`, [
      code`${assert}.equal((await server.request('POST', '${path}', { text: ' ' })).status, 422);`,
    ]),
    test(`nobody who is signed out writes ${withArticle(one)}`, [
      code`server.signOut();`,
      code`${assert}.equal((await server.request('POST', '${path}', ${sent})).status, 401);`,
    ]),
    ...(feature.hasStars
      ? [
          test(`a second ${one} of the same person replaces the first`, [
            code`await server.request('POST', '${path}', { stars: 1, text: 'No.' });`,
            code`await server.request('POST', '${path}', { stars: 5, text: 'Yes!' });`,
            code`const { body } = await server.request<${comments}>('GET', '${path}');`,
            code`${assert}.deepEqual(body.comments.filter(({ authorId }) => authorId === 1).map(({ stars }) => stars), [5]);`,
          ]),
        ]
      : []),
    ...(foreign && foreignRecord
      ? [
          test(`the ${one} of somebody else can be neither changed nor deleted`, [
            code`const path = '${apiPath(entity)}/${seedId(entity, foreignRecord)}/comments';`,
            code`const { body } = await server.request<${comments}>('GET', path);`,
            code`const foreign = body.comments.find(({ authorId }) => authorId !== 1);`,
            code`${assert}.equal((await server.request('PUT', \`\${path}/\${foreign?.id}\`, ${sent})).status, 403);`,
            code`${assert}.equal((await server.request('DELETE', \`\${path}/\${foreign?.id}\`)).status, 403);`,
          ]),
        ]
      : []),
  ];
}
