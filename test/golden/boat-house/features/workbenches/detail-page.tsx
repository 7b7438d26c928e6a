// One workbench with everything that is known about it.
import { useParams } from 'react-router';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { BookingPanel } from '../booking/booking-panel.tsx';
import { OnTheMap } from '../map/on-the-map.tsx';
import type { Workbench } from './schema.ts';

export function WorkbenchPage() {
  const { id } = useParams();
  const resource = useResource<Workbench>(`/api/workbenches/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(workbench) => <WorkbenchDetails workbench={workbench} />}
    </Loaded>
  );
}

function WorkbenchDetails({ workbench }: { workbench: Workbench }) {
  return (
    <article aria-label={workbench.name}>
      <PageHeader
        title={workbench.name}
        parent={{ to: '/workbenches', label: 'Workbenches' }}
        actions={<LinkButton to="#book">Book</LinkButton>}
      />
      <Card>
        <CardBody>
          <Facts>
            <Fact label="Kind" field="kind" value={workbench.kind}>
              <Badge>{workbench.kind}</Badge>
            </Fact>
          </Facts>
        </CardBody>
      </Card>
      <BookingPanel offer="workbenches" recordId={workbench.id} title="Book this workbench" />
      <OnTheMap place={`workbenches-${workbench.id}`} />
    </article>
  );
}
