// The reviews that the product opens with.
import type { Database } from '../../server/db.ts';
import { productIds } from '../products/seed.ts';
import type { ReviewInput } from './schema.ts';
import { insertReview } from './table.ts';

export function insertFirstReviews(database: Database) {
  const records: ReviewInput[] = [
    {
      headline: 'What a crust',
      productId: productIds['harbour-loaf'],
      stars: 5,
      text: 'I drove an hour.',
    },
    {
      headline: 'Gone by nine',
      productId: productIds['salt-butter'],
      stars: 4,
      text: null,
    },
    {
      headline: 'Heavy, but good',
      productId: productIds['rye-brick'],
      stars: 3,
      text: null,
    },
    {
      headline: 'Again, please',
      productId: productIds['harbour-loaf'],
      stars: 4,
      text: null,
    },
    {
      headline: 'Too sweet for me',
      productId: productIds['moon-cake'],
      stars: 2,
      text: null,
    },
  ];
  // From the last to the first: lists show the newest at the top.
  for (const input of records.toReversed()) insertReview(database, input);
}
