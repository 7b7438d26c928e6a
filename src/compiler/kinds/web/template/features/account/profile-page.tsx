// What is known about the signed-in person, and what that person has done here.
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Fact, Facts } from '../../web/ui/facts.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { AccountNav } from './account-nav.tsx';
import { ActivityList } from './activity-list.tsx';
import type { Activity } from './activity.ts';
import { Avatar } from './avatar.tsx';
import { ProfileExtras } from './profile-extras.tsx';
import { roles } from './roles.ts';
import { SignedInOnly } from './signed-in-only.tsx';
import { useSession } from './session-context.tsx';
import type { User } from './user.ts';

export function ProfilePage() {
  return (
    <SignedInOnly>
      <OwnProfile />
    </SignedInOnly>
  );
}

function OwnProfile() {
  const { user } = useSession();
  const activity = useResource<Activity[]>('/api/account/activity');
  if (!user) return null;
  return (
    <>
      <PageHeader title="Profile" actions={<LinkButton to="/settings">Edit profile</LinkButton>} />
      <AccountNav />
      <div className="grid items-start gap-8 lg:grid-cols-[2fr_3fr]">
        <Details user={user} />
        <div className="grid gap-8">
          <ProfileExtras userId={user.id} />
          <Loaded resource={activity} shape="rows">
            {(activities) => <ActivityList activities={activities} none="What you add here is listed on this page." />}
          </Loaded>
        </div>
      </div>
    </>
  );
}

function Details({ user }: { user: User }) {
  return (
    <Card>
      <CardBody>
        <div className="mb-5 flex flex-wrap items-center gap-4">
          <Avatar person={user} size="large" />
          <div className="min-w-0">
            <h2 className="text-2xl font-semibold wrap-anywhere">{user.name}</h2>
            {roles.length > 1 && (
              <p className="mt-1">
                <Badge>{user.role}</Badge>
              </p>
            )}
          </div>
        </div>
        {user.bio && <p className="mb-5 whitespace-pre-line">{user.bio}</p>}
        <Facts>
          <Fact label="Email" field="email" value={user.email}>
            {user.email}
          </Fact>
          <Fact label="Phone" field="phone" value={user.phone}>
            {user.phone}
          </Fact>
          <Fact label="Address" field="address" value={user.address}>
            {user.address}
          </Fact>
          <Fact label="Here since" field="memberSince" value={user.memberSince}>
            {formatDate(user.memberSince)}
          </Fact>
        </Facts>
      </CardBody>
    </Card>
  );
}
