// One prize with everything that is known about it.
import { useParams } from 'react-router';
import { formatNumber } from '../../web/format.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { RecordFiles } from '../files/record-files.tsx';
import type { Prize } from './schema.ts';

export function PrizePage() {
  const { id } = useParams();
  const resource = useResource<Prize>(`/api/prizes/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(prize) => <PrizeDetails prize={prize} />}
    </Loaded>
  );
}

function PrizeDetails({ prize }: { prize: Prize }) {
  return (
    <article aria-label={prize.name}>
      <PageHeader title={prize.name} parent={{ to: '/prizes', label: 'Prizes' }} />
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <div className="aspect-[2/1] overflow-hidden rounded-card border border-line">
            <Artwork subject={prize.name} />
          </div>
        </div>
        <Card>
          <CardBody>
            <Facts>
              <Fact label="How many" field="quantity" value={prize.quantity}>
                {formatNumber(prize.quantity)}
              </Fact>
            </Facts>
          </CardBody>
        </Card>
      </div>
      <RecordFiles entity="prizes" recordId={prize.id} />
    </article>
  );
}
