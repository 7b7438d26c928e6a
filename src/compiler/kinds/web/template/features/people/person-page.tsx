// The public profile of one person.
import { useParams } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { ActivityList } from '../account/activity-list.tsx';
import { Avatar } from '../account/avatar.tsx';
import { ProfileExtras } from '../account/profile-extras.tsx';
import { roles } from '../account/roles.ts';
import { useSession } from '../account/session-context.tsx';
import { PersonActions } from './person-actions.tsx';
import type { PersonAnswer } from './person.ts';

export function PersonPage() {
  const { id } = useParams();
  const { user } = useSession();
  const resource = useResource<PersonAnswer>(`/api/people/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {({ person, activities }) => (
        <article aria-label={person.name}>
          <PageHeader
            title={person.name}
            parent={{ to: '/people', label: 'People' }}
            actions={
              user?.id === person.id ? (
                <LinkButton to="/settings">Edit profile</LinkButton>
              ) : (
                <PersonActions person={person} />
              )
            }
          />
          <div className="grid items-start gap-8 lg:grid-cols-[2fr_3fr]">
            <Card>
              <CardBody className="grid gap-4">
                <div className="flex flex-wrap items-center gap-4">
                  <Avatar person={person} size="large" />
                  <p className="grid gap-1 text-muted">
                    {roles.length > 1 && (
                      <span>
                        <Badge>{person.role}</Badge>
                      </span>
                    )}
                    <span>Here since {formatDate(person.memberSince)}</span>
                  </p>
                </div>
                {person.bio && <p className="text-lg whitespace-pre-line">{person.bio}</p>}
              </CardBody>
            </Card>
            <div className="grid gap-8">
              <ProfileExtras userId={person.id} />
              <ActivityList activities={activities} none={`${person.name} has not added anything yet.`} />
            </div>
          </div>
        </article>
      )}
    </Loaded>
  );
}
