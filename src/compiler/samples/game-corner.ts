/** Games and a wheel of prizes. */
import { withRequirements } from './sample.ts';

export const gameCorner = withRequirements({
  version: 1,
  kind: 'web-app',
  name: 'Game Corner',
  slug: 'game-corner',
  tagline: 'Small games for a break.',
  theme: {
    background: { hex: '#f4f7fb' },
    component: { hex: '#2f4f8f' },
    mode: 'light',
    typeface: 'rounded',
    corners: 'round',
    source: 'chosen',
  },
  actors: [{ name: 'Player', description: 'Plays in a break.', signsIn: true }],
  entities: [
    {
      name: 'Prize',
      label: 'Prize',
      pluralLabel: 'Prizes',
      description: 'What the wheel may stop at.',
      titleField: 'name',
      fields: [
        { name: 'name', label: 'Name', type: 'text', required: true },
        { name: 'quantity', label: 'How many', type: 'integer', required: true, minimum: 0 },
      ],
      owned: false,
      seed: [
        { key: 'mug', values: { name: 'Enamel mug', quantity: 20 } },
        { key: 'puzzle', values: { name: 'Wooden puzzle', quantity: 12 } },
        { key: 'tea', values: { name: 'Box of tea', quantity: 30 } },
        { key: 'evening', values: { name: 'Games evening for two', quantity: 4 } },
        { key: 'cards', values: { name: 'Deck of cards', quantity: 25 } },
      ],
    },
  ],
  features: [
    {
      id: 'home',
      kind: 'home',
      headline: 'A game for every break',
      introduction: 'Play against the computer, with a friend, or for points.',
      highlights: [],
      points: [],
    },
    { id: 'game', kind: 'game', games: ['chess', 'memory', 'snake', 'four-in-a-row'] },
    {
      id: 'browse-prizes',
      kind: 'catalogue',
      entity: 'Prize',
      path: '/prizes',
      layout: 'cards',
      pageSize: 12,
    },
    {
      id: 'draw',
      kind: 'draw',
      entity: 'Prize',
      path: '/spin',
      title: 'Wheel of the day',
      action: 'Spin the wheel',
      stock: 'quantity',
      spinsPerDay: 20,
    },
    {
      id: 'upload',
      kind: 'upload',
      path: '/files',
      title: 'Files',
      accepts: ['image', 'document'],
      attachTo: ['Prize'],
    },
    {
      id: 'account',
      kind: 'account',
      demoUser: { name: 'Mira Okafor', email: 'mira@example.com' },
      people: [
        { name: 'Jonas Lind', email: 'jonas@example.com' },
        { name: 'Aiko Mori', email: 'aiko@example.com' },
        { name: 'Tomás Vega', email: 'tomas@example.com' },
      ],
    },
  ],
  exclusions: [],
  questions: [],
});
