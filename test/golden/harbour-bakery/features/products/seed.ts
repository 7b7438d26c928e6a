// The products that the product opens with.
import type { Database } from '../../server/db.ts';
import { daysFrom, idsByKey } from '../../server/first-records.ts';
import { bakerIds } from '../bakers/seed.ts';
import type { ProductInput } from './schema.ts';
import { insertProduct } from './table.ts';

export const productIds = idsByKey([
  'harbour-loaf',
  'rye-brick',
  'salt-butter',
  'plum-tart',
  'moon-cake',
  'olive-stick',
]);

export function insertFirstProducts(database: Database, now: Date) {
  const daysFromNow = daysFrom(now);
  const records: ProductInput[] = [
    {
      name: 'Harbour Loaf',
      description: 'A dark sourdough with a long memory.',
      category: 'Bread',
      price: 540,
      weight: 900,
      vegan: true,
      fat: null,
      rating: 4.5,
      picture: 'sourdough bread',
      bakerId: bakerIds.ines,
      goesWithId: null,
      since: daysFromNow(-900),
      nextBatch: daysFromNow(1, '06:30'),
    },
    {
      name: 'Rye Brick',
      description: 'Dense, sour and honest.',
      category: 'Bread',
      price: 480,
      weight: 1000,
      vegan: true,
      fat: null,
      rating: 4,
      picture: null,
      bakerId: bakerIds.tomas,
      goesWithId: null,
      since: daysFromNow(-400),
      nextBatch: null,
    },
    {
      name: 'Salt Butter Croissant',
      description: 'Folded twenty-seven times.',
      category: 'Pastry',
      price: 290,
      weight: 80,
      vegan: false,
      fat: 24.5,
      rating: 5,
      picture: null,
      bakerId: bakerIds.ines,
      goesWithId: productIds['harbour-loaf'],
      since: daysFromNow(-30),
      nextBatch: daysFromNow(0, '08:00'),
    },
    {
      name: 'Plum Tart',
      description: 'Late plums, almond cream, a little "snap".',
      category: 'Cake',
      price: 390,
      weight: null,
      vegan: false,
      fat: 18,
      rating: 4,
      picture: null,
      bakerId: bakerIds.wen,
      goesWithId: null,
      since: daysFromNow(-12),
      nextBatch: null,
    },
    {
      name: 'Moon Cake',
      description: 'Lotus paste and one whole yolk.',
      category: 'Cake',
      price: 650,
      weight: 180,
      vegan: false,
      fat: null,
      rating: 3,
      picture: null,
      bakerId: bakerIds.wen,
      goesWithId: null,
      since: null,
      nextBatch: null,
    },
    {
      name: 'Olive Stick',
      description: 'Crisp outside, green inside.',
      category: "Today's special",
      price: 220,
      weight: 120,
      vegan: true,
      fat: null,
      rating: null,
      picture: null,
      bakerId: bakerIds.tomas,
      goesWithId: productIds['rye-brick'],
      since: null,
      nextBatch: null,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertProduct(database, input);
}
