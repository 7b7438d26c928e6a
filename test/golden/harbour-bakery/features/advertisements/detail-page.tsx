// One advertisement with everything that is known about it.
import { useParams } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Advertisement } from './schema.ts';

export function AdvertisementPage() {
  const { id } = useParams();
  const resource = useResource<Advertisement>(`/api/advertisements/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(advertisement) => <AdvertisementDetails advertisement={advertisement} />}
    </Loaded>
  );
}

function AdvertisementDetails({ advertisement }: { advertisement: Advertisement }) {
  return (
    <article aria-label={advertisement.title}>
      <PageHeader title={advertisement.title} parent={{ to: '/advertisements', label: 'Advertisements' }} />
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          {advertisement.text !== null && (
            <p data-field="text" className="max-w-prose text-lg whitespace-pre-line">
              {advertisement.text}
            </p>
          )}
        </div>
        <Card>
          <CardBody>
            <Facts>
              <Fact label="Link" field="link" value={advertisement.link}>
                {advertisement.link !== null && (
                  <a href={advertisement.link} rel="noreferrer">
                    {advertisement.link}
                  </a>
                )}
              </Fact>
              <Fact label="Shown on" field="space" value={advertisement.space}>
                {advertisement.space !== null && <Badge>{advertisement.space}</Badge>}
              </Fact>
              <Fact label="Last day" field="endsOn" value={advertisement.endsOn}>
                {advertisement.endsOn !== null && formatDate(advertisement.endsOn)}
              </Fact>
            </Facts>
          </CardBody>
        </Card>
      </div>
    </article>
  );
}
