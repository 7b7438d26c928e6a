/** Transactions by the calendar: cabins for nights, a workshop for hours, concerts for seats. */
import { withRequirements } from './sample.ts';

export const boatHouse = withRequirements({
  version: 1,
  kind: 'web-app',
  name: 'The Boat House',
  slug: 'boat-house',
  tagline: 'Cabins, a workshop and music by the river.',
  theme: {
    background: { hex: '#f4f7f6' },
    component: { hex: '#1f5c57' },
    mode: 'light',
    typeface: 'rounded',
    corners: 'soft',
    source: 'chosen',
  },
  actors: [{ name: 'Guest', description: 'Stays, builds and listens.', signsIn: true }],
  entities: [
    {
      name: 'Cabin',
      label: 'Cabin',
      pluralLabel: 'Cabins',
      description: 'A place to sleep by the water.',
      titleField: 'name',
      fields: [
        { name: 'name', label: 'Name', type: 'text', required: true },
        { name: 'guests', label: 'Guests', type: 'integer', required: false },
        { name: 'pricePerNight', label: 'Price per night', type: 'money', required: true, unit: 'EUR' },
      ],
      owned: false,
      seed: [
        { key: 'heron', values: { name: 'Heron', guests: 2, pricePerNight: 8900 } },
        { key: 'otter', values: { name: 'Otter', guests: 4, pricePerNight: 12_400 } },
        { key: 'pike', values: { name: 'Pike', guests: 6, pricePerNight: 15_600 } },
      ],
    },
    {
      name: 'Workbench',
      label: 'Workbench',
      pluralLabel: 'Workbenches',
      description: 'A bench with tools, by the hour.',
      titleField: 'name',
      fields: [
        { name: 'name', label: 'Name', type: 'text', required: true },
        { name: 'kind', label: 'Kind', type: 'choice', required: true, options: ['Wood', 'Metal'] },
      ],
      owned: false,
      seed: [
        { key: 'window', values: { name: 'Bench by the window', kind: 'Wood' } },
        { key: 'forge', values: { name: 'Bench by the forge', kind: 'Metal' } },
      ],
    },
    {
      name: 'Concert',
      label: 'Concert',
      pluralLabel: 'Concerts',
      description: 'An evening of music on the jetty.',
      titleField: 'title',
      fields: [
        { name: 'title', label: 'Title', type: 'text', required: true },
        { name: 'startsAt', label: 'Starts at', type: 'datetime', required: true },
        { name: 'seats', label: 'Seats', type: 'integer', required: false },
        { name: 'price', label: 'Price', type: 'money', required: false, unit: 'EUR' },
      ],
      owned: false,
      seed: [
        { key: 'reeds', values: { title: 'Reeds', startsAt: { days: 6, time: '19:30' }, seats: 24, price: 1800 } },
        { key: 'brass', values: { title: 'Brass', startsAt: { days: 13, time: '20:00' }, seats: 18, price: 2200 } },
        { key: 'strings', values: { title: 'Strings', startsAt: { days: -8, time: '19:30' }, seats: 24, price: 2000 } },
      ],
    },
  ],
  features: [
    {
      id: 'home',
      kind: 'home',
      headline: 'Stay by the river',
      introduction: 'Sleep, build, listen.',
      highlights: ['Cabin'],
      points: [],
    },
    {
      id: 'account',
      kind: 'account',
      demoUser: { name: 'Nell Marsh', email: 'nell@example.com' },
      people: [{ name: 'Ben Okoro', email: 'ben@example.com' }],
    },
    { id: 'cabins', kind: 'catalogue', entity: 'Cabin', path: '/cabins', layout: 'cards', pageSize: 12 },
    { id: 'workbenches', kind: 'catalogue', entity: 'Workbench', path: '/workbenches', layout: 'table', pageSize: 10 },
    { id: 'concerts', kind: 'catalogue', entity: 'Concert', path: '/concerts', layout: 'table', pageSize: 10 },
    {
      id: 'booking',
      kind: 'booking',
      path: '/my-bookings',
      title: 'My bookings',
      noun: 'Booking',
      offers: [
        { entity: 'Cabin', mode: { by: 'days', unit: 'night' }, price: 'pricePerNight', capacity: 'guests' },
        { entity: 'Workbench', mode: { by: 'times', opens: '09:00', closes: '18:00', minutes: 90 } },
        {
          entity: 'Concert',
          mode: { by: 'places', date: 'startsAt', capacity: 24, seatMap: true },
          price: 'price',
          capacity: 'seats',
        },
      ],
    },
    { id: 'payments', kind: 'payment', title: 'My payments' },
  ],
  exclusions: [],
  questions: [],
});
