// One concert with everything that is known about it.
import { useParams } from 'react-router';
import { formatDateTime, formatMoney, formatNumber } from '../../web/format.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { BookingPanel } from '../booking/booking-panel.tsx';
import type { Concert } from './schema.ts';

export function ConcertPage() {
  const { id } = useParams();
  const resource = useResource<Concert>(`/api/concerts/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(concert) => <ConcertDetails concert={concert} />}
    </Loaded>
  );
}

function ConcertDetails({ concert }: { concert: Concert }) {
  return (
    <article aria-label={concert.title}>
      <PageHeader
        title={concert.title}
        parent={{ to: '/concerts', label: 'Concerts' }}
        actions={<LinkButton to="#book">Book</LinkButton>}
      />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Starts at" field="startsAt" value={concert.startsAt}>
              {formatDateTime(concert.startsAt)}
            </Fact>
            <Fact label="Seats" field="seats" value={concert.seats}>
              {concert.seats !== null && formatNumber(concert.seats)}
            </Fact>
            <Fact label="Price" field="price" value={concert.price}>
              {concert.price !== null && formatMoney(concert.price, 'EUR')}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
      <BookingPanel offer="concerts" recordId={concert.id} title="Book this concert" />
    </article>
  );
}
