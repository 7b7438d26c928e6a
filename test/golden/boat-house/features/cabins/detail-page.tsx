// One cabin with everything that is known about it.
import { useParams } from 'react-router';
import { formatMoney, formatNumber } from '../../web/format.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { BookingPanel } from '../booking/booking-panel.tsx';
import { OnTheMap } from '../map/on-the-map.tsx';
import type { Cabin } from './schema.ts';

export function CabinPage() {
  const { id } = useParams();
  const resource = useResource<Cabin>(`/api/cabins/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(cabin) => <CabinDetails cabin={cabin} />}
    </Loaded>
  );
}

function CabinDetails({ cabin }: { cabin: Cabin }) {
  return (
    <article aria-label={cabin.name}>
      <PageHeader
        title={cabin.name}
        parent={{ to: '/cabins', label: 'Cabins' }}
        actions={<LinkButton to="#book">Book</LinkButton>}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <div className="aspect-[2/1] overflow-hidden rounded-card border border-line">
            <Artwork subject={cabin.name} />
          </div>
        </div>
        <Card>
          <CardBody>
            <Facts>
              <Fact label="Guests" field="guests" value={cabin.guests}>
                {cabin.guests !== null && formatNumber(cabin.guests)}
              </Fact>
              <Fact label="Price per night" field="pricePerNight" value={cabin.pricePerNight}>
                {formatMoney(cabin.pricePerNight, 'EUR')}
              </Fact>
            </Facts>
          </CardBody>
        </Card>
      </div>
      <BookingPanel offer="cabins" recordId={cabin.id} title="Book this cabin" />
      <OnTheMap place={`cabins-${cabin.id}`} />
    </article>
  );
}
