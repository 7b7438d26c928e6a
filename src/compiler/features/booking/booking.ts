/** Booking: what is free on a record's page, booking without double booking, one's own bookings with paying, moving and cancelling. */
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { Blueprint, FeatureOf } from '../../../blueprint/schema.ts';
import type { FeatureModule } from '../../feature-module.ts';
import { code, use } from '../../print/code.ts';
import { attribute, sqlText } from '../../print/literal.ts';
import { inSentence } from '../../print/words.ts';
import { paymentTables } from '../payment/payment-tables.ts';
import { seedBookings } from '../first-bookings/first-bookings.ts';
import { seedText } from '../first-bookings/first-bookings-text.ts';
import { offersOf } from '../offers/offer-model.ts';
import { offersText, wordsText } from '../offers/offers-text.ts';
import { administrator } from '../../../blueprint/shapes.ts';
import { managedBookings } from '../staff/managed-bookings.ts';
import { managedBookingsScenarios } from '../staff/managed-bookings-scenarios.ts';
import { bookingScenarios } from './booking-scenarios.ts';
import { bookingTables } from './booking-tables.ts';
import { bookingTest } from './booking-test.ts';
import { pluralOf } from './plural-of.ts';
import { toldFile, toldText } from './told-text.ts';

const folder = 'features/booking';

export const bookingFeature: FeatureModule<'booking'> = {
  kind: 'booking',
  contribute(feature, model) {
    const offers = offersOf(feature, model);
    const bookings = seedBookings(feature, model);
    const managed = managedBookings(feature, model);
    const isTold = model.features.some(({ kind }) => kind === 'notifications');
    return {
      files: new Map([
        [`${folder}/offers.ts`, offersText(offers)],
        [`${folder}/words.ts`, wordsText(feature)],
        ...(bookings.length > 0 ? [[`${folder}/seed.ts`, seedText(bookings, feature)] as const] : []),
        [`${folder}/booking.test.ts`, bookingTest(feature, model)],
        ...managed.files,
        ...(isTold ? [[toldFile, toldText(feature.staff !== undefined)] as const] : []),
      ]),
      tables: [...paymentTables, ...bookingTables],
      routes: isTold
        ? [
            { path: '/booking', file: toldFile, name: 'toldBookingRoutes' },
            ...managed.routes.map((route) => ({ ...route, file: toldFile, name: 'toldManagedBookingRoutes' })),
          ]
        : [{ path: '/booking', file: `${folder}/routes.ts`, name: 'bookingRoutes' }, ...managed.routes],
      seeds: bookings.length > 0 ? [{ file: `${folder}/seed.ts`, name: 'seedBookings' }] : [],
      pages: [
        { path: feature.path, file: `${folder}/bookings-page.tsx`, name: 'BookingsPage' },
        { path: `${feature.path}/:number`, file: `${folder}/booking-page.tsx`, name: 'BookingPage' },
        ...managed.pages,
      ],
      navigation: [
        { label: feature.title, path: feature.path, placement: 'header', signedIn: true },
        ...managed.navigation,
      ],
      entities: offers.map(({ entity }) => ({
        entity,
        detailActions: [
          code`<${use('web/ui/button.tsx', 'LinkButton')} to="#book">Book</${use('web/ui/button.tsx', 'LinkButton')}>`,
        ],
        detailSections: [
          code`<${use(`${folder}/booking-panel.tsx`, 'BookingPanel')} offer="${entity.folder}" recordId={${entity.one}.id} ${attribute('title', `Book this ${inSentence(entity.label)}`)} />`,
        ],
        itemActions: [
          code`<${use('web/ui/button.tsx', 'LinkButton')} size="small" to={\`${entity.path}/\${${entity.one}.id}#book\`}>Book</${use('web/ui/button.tsx', 'LinkButton')}>`,
        ],
      })),
    };
  },
  places: (feature) => [
    {
      to: feature.path,
      title: feature.title,
      text: `Your ${inSentence(pluralOf(feature.noun))}: see, move or cancel them.`,
    },
  ],
  managed: ({ staff, noun }) =>
    staff?.roles.includes(administrator) ? [{ label: pluralOf(noun), path: staff.path, table: 'booking' }] : [],
  activities: ({ noun, path }) => [
    {
      id: 'booking',
      label: noun,
      isPublic: false,
      sql: `SELECT id AS key, title, ${sqlText(`${path}/`)} || number AS path, created_at AS date FROM booking
WHERE user_id = :userId AND status = 'Confirmed' ORDER BY created_at DESC`,
    },
  ],
  scenarios: (feature, blueprint) => [
    ...withNews(bookingScenarios(feature, blueprint), feature, blueprint),
    ...managedBookingsScenarios(feature, blueprint),
  ],
};

/** Where there is a bell, the first of them goes on to it. */
function withNews([first, ...rest]: Scenario[], { id }: FeatureOf<'booking'>, { features }: Blueprint): Scenario[] {
  if (!first) return rest;
  const isTold = features.some(({ kind }) => kind === 'notifications');
  const told: Scenario = {
    id: `${id}-told`,
    title: 'Who has booked is told at the bell',
    given: first.given,
    when: [...first.when, ...first.then, { step: 'visit', path: '/notifications' }],
    then: [{ step: 'see-text', text: 'is confirmed', within: 'Notifications' }],
  };
  return [first, ...(isTold ? [told] : []), ...rest];
}
