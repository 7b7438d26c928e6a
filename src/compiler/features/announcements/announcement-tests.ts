import type { FeatureOf } from '../../../blueprint/schema.ts';
import { code, useType, type Code } from '../../print/code.ts';
import { inSentence } from '../../print/words.ts';
import type { EntityModel } from '../../product-model.ts';
import { seedId } from '../../proof/seed-facts.ts';
import { assert, test } from '../../proof/test-pieces.ts';
import { toldToday } from './told-today.ts';

/** Over HTTP: what is told today, and that dismissing it is one person's own. */
export function announcementTests(feature: FeatureOf<'announcements'>, entity: EntityModel): Code[] {
  const told = toldToday(feature, entity);
  const [first] = told;
  const many = inSentence(entity.pluralLabel);
  const list = code`server.request<${useType('features/announcement-bar/announcement.ts', 'CurrentAnnouncement')}[]>('GET', '/api/current-announcements')`;
  const ids = told
    .map((record) => seedId(entity, record))
    .toSorted((one, other) => one - other)
    .join(', ');
  return [
    test(`${many} are told from their first day to their last`, [
      code`const { body } = await ${list};`,
      code`${assert}.deepEqual(body.map(({ id }) => id).toSorted((one, other) => one - other), [${ids}]);`,
    ]),
    ...(first
      ? [
          test(`what a person has dismissed is gone for that person alone, until it is taken back`, [
            code`const path = '/api/current-announcements/${seedId(entity, first)}/dismissal';`,
            code`const count = async () => (await ${list}).body.length;`,
            code`await server.request('PUT', path);`,
            code`${assert}.equal(await count(), ${told.length - 1});`,
            code`await server.request('DELETE', path);`,
            code`${assert}.equal(await count(), ${told.length});`,
            code`await server.request('PUT', path);`,
            code`server.signOut();`,
            code`${assert}.equal(await count(), ${told.length});`,
            code`${assert}.equal((await server.request('PUT', path)).status, 401);`,
          ]),
        ]
      : []),
    test(`what is not told cannot be dismissed`, [
      code`${assert}.equal((await server.request('PUT', '/api/current-announcements/999999/dismissal')).status, 404);`,
    ]),
  ];
}
