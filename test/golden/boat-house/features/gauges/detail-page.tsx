// One gauge with everything that is known about it.
import { useParams } from 'react-router';
import { formatNumber } from '../../web/format.ts';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { LivePanel } from '../live/live-panel.tsx';
import type { Gauge } from './schema.ts';

export function GaugePage() {
  const { id } = useParams();
  const resource = useResource<Gauge>(`/api/gauges/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(gauge) => <GaugeDetails gauge={gauge} />}
    </Loaded>
  );
}

function GaugeDetails({ gauge }: { gauge: Gauge }) {
  return (
    <article aria-label={gauge.name}>
      <PageHeader title={gauge.name} parent={{ to: '/gauges', label: 'Gauges' }} />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Water level" field="level" value={gauge.level}>
              {formatNumber(gauge.level, 'cm')}
            </Fact>
          </Facts>
        </CardBody>
      </Card>
      <LivePanel series="gauges" id={gauge.id} />
    </article>
  );
}
