/** The bookings of everybody: a page, routes, a link and tests for those who manage them. */
import type { FeatureOf } from '../../../blueprint/schema.ts';
import type { Contribution } from '../../feature-module.ts';
import { code, useType } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { inSentence } from '../../print/words.ts';
import type { ProductModel } from '../../product-model.ts';
import { actingAs } from '../../proof/acting-as.ts';
import { assert, serverForEach, test } from '../../proof/test-pieces.ts';
import { closedOverHttp } from './closed-to-others.ts';
import { staffText, type Staff } from './staff-text.ts';
import { seedBookings } from '../first-bookings/first-bookings.ts';
import { pluralOf } from '../booking/plural-of.ts';

const folder = 'features/booking';

type Pieces = Required<Pick<Contribution, 'files' | 'routes' | 'pages' | 'navigation'>>;

export function managedBookings(feature: FeatureOf<'booking'>, model: ProductModel): Pieces {
  const { staff } = feature;
  if (!staff) return { files: new Map(), routes: [], pages: [], navigation: [] };
  const plural = inSentence(pluralOf(feature.noun));
  return {
    files: new Map([
      [`${folder}/staff.ts`, staffText(folder, plural, staff)],
      [`${folder}/managed-bookings.test.ts`, testText(feature, staff, model)],
    ]),
    routes: [{ path: '/managed-bookings', file: `${folder}/managed-routes.ts`, name: 'managedBookingRoutes' }],
    pages: [{ path: staff.path, file: `${folder}/managed-bookings-page.tsx`, name: 'ManagedBookingsPage' }],
    navigation: [{ label: `All ${plural}`, path: staff.path, placement: 'header', roles: staff.roles }],
  };
}

function testText(feature: FeatureOf<'booking'>, staff: Staff, model: ProductModel): string {
  const plural = inSentence(pluralOf(feature.noun));
  const noun = inSentence(feature.noun);
  const bookings = seedBookings(feature, model);
  const ahead = bookings.find(({ start, isCancelled }) => start > 0 && !isCancelled);
  const audience = { roles: [...staff.roles] };
  const acting = actingAs(audience, model);
  const booking = useType(`${folder}/booking.ts`, 'ManagedBooking');
  const list = code`${useType('server/list-page.ts', 'ListPage')}<${booking}>`;
  const body = code`
${serverForEach}

${test(`the ${plural} of everybody are listed`, [
  ...acting.statements,
  code`const { body } = await server.request<${list}>('GET', '/api/managed-bookings');`,
  code`${assert}.equal(body.total, ${bookings.length});`,
])}

${
  ahead &&
  test(`a ${noun} is confirmed and cancelled, and keeps who did it`, [
    ...acting.statements,
    code`const path = '/api/managed-bookings/${ahead.number}/status';`,
    code`const confirmed = await server.request<${booking}>('PUT', path, { status: 'Confirmed' });`,
    code`${assert}.equal(confirmed.body.changes.at(-1)?.by, ${literal(acting.person?.name ?? null)});`,
    code`const cancelled = await server.request<${booking}>('PUT', path, { status: 'Cancelled' });`,
    code`const again = await server.request('PUT', path, { status: 'Confirmed' });`,
    code`${assert}.deepEqual([cancelled.body.status, again.status], ['Cancelled', 409]);`,
  ])
}

${closedOverHttp(plural, { list: '/api/managed-bookings', change: `'/api/managed-bookings/${bookings[0]?.number ?? 'B-1'}/status', { status: 'Cancelled' }` }, staff, model)}
`;
  return printModule(`${folder}/managed-bookings.test.ts`, `The ${plural} of everybody, over HTTP.`, body);
}
