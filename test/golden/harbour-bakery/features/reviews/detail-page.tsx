// One review with everything that is known about it.
import { Link, useParams } from 'react-router';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Rating } from '../../web/ui/rating.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Review } from './schema.ts';

export function ReviewPage() {
  const { id } = useParams();
  const resource = useResource<Review>(`/api/reviews/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(review) => <ReviewDetails review={review} />}
    </Loaded>
  );
}

function ReviewDetails({ review }: { review: Review }) {
  return (
    <article aria-label={review.headline}>
      <PageHeader title={review.headline} parent={{ to: '/reviews', label: 'Reviews' }} />
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          {review.text !== null && (
            <p data-field="text" className="max-w-prose text-lg whitespace-pre-line">
              {review.text}
            </p>
          )}
        </div>
        <Card>
          <CardBody>
            <Facts>
              <Fact label="Product" field="product" value={review.productTitle}>
                <Link to={`/products/${review.productId}`}>{review.productTitle}</Link>
              </Fact>
              <Fact label="Stars" field="stars" value={review.stars}>
                <Rating value={review.stars} />
              </Fact>
            </Facts>
          </CardBody>
        </Card>
      </div>
    </article>
  );
}
