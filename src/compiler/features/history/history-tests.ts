import { code, useType, type Code } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';
import { assert, test } from '../../proof/test-pieces.ts';

export function historyTests(entity: EntityModel): Code[] {
  // The last seed record has the first id.
  if (entity.seed.length === 0) return [];
  const path = `/api/history/${entity.folder}`;
  const entry = useType('features/history/source.ts', 'HistoryEntry');
  return [
    test(`a ${inSentence(entity.label)} that was looked at is in the history until it is taken out`, [
      code`const first = async () => (await server.request<${entry}[]>('GET', '/api/history')).body[0];`,
      code`${assert}.equal((await server.request('PUT', '${path}/1')).status, 204);`,
      code`${assert}.deepEqual([(await first())?.kind, (await first())?.recordId], ['${entity.folder}', 1]);`,
      code`${assert}.equal((await server.request('DELETE', '${path}/1')).status, 204);`,
      code`${assert}.notDeepEqual([(await first())?.kind, (await first())?.recordId], ['${entity.folder}', 1]);`,
      code`${assert}.equal((await server.request('PUT', '${path}/999999')).status, 404);`,
      code`server.signOut();`,
      code`${assert}.equal((await server.request('PUT', '${path}/1')).status, 401);`,
    ]),
  ];
}
