// Several reviews, as ranked rows.
import { Link } from 'react-router';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Card } from '../../web/ui/card.tsx';
import { Rating } from '../../web/ui/rating.tsx';
import type { Review } from './schema.ts';

interface ReviewListProps {
  reviews: readonly Review[];
  label?: string;
  /** The place of the first one in the ranking. */
  first?: number;
}

export function ReviewList({ reviews, label = 'Reviews', first = 1 }: ReviewListProps) {
  return (
    <ol aria-label={label} className="grid gap-3">
      {reviews.map((review, index) => (
        <li key={review.id}>
          <Card interactive className="flex flex-wrap items-center gap-x-6 gap-y-2 px-5 py-4">
            <span className="min-w-8 text-2xl font-bold text-muted tabular-nums">{first + index}</span>
            <div className="size-14 shrink-0 overflow-hidden rounded-control">
              <Artwork subject={review.headline} ratio="square" />
            </div>
            <div className="min-w-48 grow">
              <h2 className="text-lg font-semibold">
                <Link
                  to={`/reviews/${review.id}`}
                  data-field="headline"
                  data-value={review.headline}
                  className="text-ink no-underline after:absolute after:inset-0 after:content-['']"
                >
                  {review.headline}
                </Link>
              </h2>
              <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted">
                <span data-field="product" data-value={review.productTitle}>
                  {review.productTitle}
                </span>
              </p>
            </div>
            <p data-field="stars" data-value={review.stars} className="text-xl font-bold">
              <Rating value={review.stars} />
            </p>
          </Card>
        </li>
      ))}
    </ol>
  );
}
