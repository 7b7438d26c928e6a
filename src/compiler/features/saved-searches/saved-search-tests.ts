import { code, useType, type Code } from '../../print/code.ts';
import type { EntityModel } from '../../product-model.ts';
import { assert, test } from '../../proof/test-pieces.ts';

/** Over HTTP: kept once under a name, seen and deleted by the person alone, for known lists only. */
export function savedSearchTests(entity: EntityModel): Code[] {
  const search = useType('features/saved-searches/saved-search.ts', 'SavedSearch');
  const sent = `{ list: '${entity.folder}', name: 'Mine', query: 'q=a&page=3' }`;
  return [
    test('a search is saved once under a name, without the page, and deleted', [
      code`const first = await server.request<${search}>('POST', '/api/saved-searches', ${sent});`,
      code`const again = await server.request<${search}>('POST', '/api/saved-searches', ${sent});`,
      code`${assert}.deepEqual([first.status, first.body.query, again.body.id], [201, 'q=a', first.body.id]);`,
      code`await server.request('DELETE', \`/api/saved-searches/\${first.body.id}\`);`,
      code`const { body } = await server.request<${search}[]>('GET', '/api/saved-searches');`,
      code`${assert}.ok(!body.some(({ id }) => id === first.body.id));`,
    ]),
    test('a search needs a name and a list that there is', [
      code`${assert}.equal((await server.request('POST', '/api/saved-searches', { ...${sent}, name: ' ' })).status, 422);`,
      code`${assert}.equal((await server.request('POST', '/api/saved-searches', { ...${sent}, list: 'nowhere' })).status, 422);`,
    ]),
    test('saved searches are closed to who is not signed in', [
      code`server.signOut();`,
      code`${assert}.equal((await server.request('GET', '/api/saved-searches')).status, 401);`,
      code`${assert}.equal((await server.request('POST', '/api/saved-searches', ${sent})).status, 401);`,
      code`${assert}.equal((await server.request('DELETE', '/api/saved-searches/1')).status, 401);`,
    ]),
  ];
}
