import { code, useType, type Code } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { marksPath, type MarkKind } from './mark-kinds.ts';

export function markTests(kind: MarkKind, entity: EntityModel): Code[] {
  const [record] = entity.seed;
  if (!record) return [];
  const path = `/api${marksPath(kind, entity)}`;
  // The last seed record has the first id.
  const one = `${path}/1`;
  const answer = useType('features/marks/marking.ts', 'MarkAnswer');
  const what = `${kind.table} of ${inSentence(entity.pluralLabel)}`;
  return [
    test(`a ${what} counts once and can be taken back`, [
      code`await server.request('DELETE', '${one}');`,
      code`const first = await server.request<${answer}>('PUT', '${one}');`,
      code`const again = await server.request<${answer}>('PUT', '${one}');`,
      code`${assert}.deepEqual(again.body, first.body);`,
      code`${assert}.ok((await server.request<number[]>('GET', '${path}')).body.includes(1));`,
      code`const taken = await server.request<${answer}>('DELETE', '${one}');`,
      code`${assert}.deepEqual(taken.body, { isMarked: false, count: first.body.count - 1 });`,
    ]),
    test(`a ${what} needs somebody who is signed in, and a record`, [
      code`${assert}.equal((await server.request('PUT', '${path}/999999')).status, 404);`,
      code`server.signOut();`,
      code`${assert}.equal((await server.request('PUT', '${one}')).status, 401);`,
      code`${assert}.deepEqual((await server.request('GET', '${path}')).body, []);`,
    ]),
  ];
}
