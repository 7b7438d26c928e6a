// One announcement with everything that is known about it.
import { useParams } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ForRoles } from '../account/for-roles.tsx';
import { ToldUntil } from '../announcement-bar/told-until.tsx';
import type { Announcement } from './schema.ts';

export function AnnouncementPage() {
  const { id } = useParams();
  const resource = useResource<Announcement>(`/api/announcements/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(announcement) => <AnnouncementDetails announcement={announcement} />}
    </Loaded>
  );
}

function AnnouncementDetails({ announcement }: { announcement: Announcement }) {
  return (
    <article aria-label={announcement.headline}>
      <PageHeader
        title={announcement.headline}
        parent={{ to: '/announcements', label: 'Announcements' }}
        actions={
          <>
            <ForRoles roles={['Manager', 'Administrator']}>
              <LinkButton variant="secondary" to={`/announcements/${announcement.id}/edit`}>
                Edit
              </LinkButton>
            </ForRoles>
            <ForRoles roles={['Manager', 'Administrator']}>
              <DeleteButton
                label="Announcement"
                title={announcement.headline}
                path={`/api/announcements/${announcement.id}`}
                to="/announcements"
                isKept
              />
            </ForRoles>
            <ToldUntil from={announcement.publishedOn} until={announcement.visibleUntil} />
          </>
        }
      />
      <div className="grid items-start gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <div className="aspect-[2/1] overflow-hidden rounded-card border border-line">
            <Artwork subject={announcement.headline} />
          </div>
          <p data-field="text" className="max-w-prose text-lg whitespace-pre-line">
            {announcement.text}
          </p>
        </div>
        <Card>
          <CardBody>
            <Facts>
              <Fact label="Published on" field="publishedOn" value={announcement.publishedOn}>
                {announcement.publishedOn !== null && formatDate(announcement.publishedOn)}
              </Fact>
              <Fact label="Visible until" field="visibleUntil" value={announcement.visibleUntil}>
                {announcement.visibleUntil !== null && formatDate(announcement.visibleUntil)}
              </Fact>
            </Facts>
          </CardBody>
        </Card>
      </div>
    </article>
  );
}
