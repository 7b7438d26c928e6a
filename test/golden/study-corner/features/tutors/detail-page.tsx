// One tutor with everything that is known about it.
import { useParams } from 'react-router';
import { formatMoney, formatNumber } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Rating } from '../../web/ui/rating.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Tutor } from './schema.ts';

export function TutorPage() {
  const { id } = useParams();
  const resource = useResource<Tutor>(`/api/tutors/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(tutor) => <TutorDetails tutor={tutor} />}
    </Loaded>
  );
}

function TutorDetails({ tutor }: { tutor: Tutor }) {
  return (
    <article aria-label={tutor.name}>
      <PageHeader title={tutor.name} parent={{ to: '/tutors', label: 'Tutors' }} />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Subject" field="subject" value={tutor.subject}>
              <Badge>{tutor.subject}</Badge>
            </Fact>
            <Fact label="Price per hour" field="price" value={tutor.price}>
              {tutor.price !== null && formatMoney(tutor.price, 'EUR')}
            </Fact>
            <Fact label="Exercises" field="exercises" value={tutor.exercises}>
              {tutor.exercises !== null && formatNumber(tutor.exercises)}
            </Fact>
            <Fact label="Rating" field="rating" value={tutor.rating}>
              {tutor.rating !== null && <Rating value={tutor.rating} />}
            </Fact>
            <Fact label="Teaches online" field="online" value={tutor.online}>
              {tutor.online ? 'Yes' : 'No'}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
    </article>
  );
}
