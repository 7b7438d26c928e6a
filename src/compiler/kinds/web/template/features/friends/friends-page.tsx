// Friends, and who asks to become one.
import { LinkButton } from '../../web/ui/button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, LoadingState } from '../../web/ui/states.tsx';
import { AccountNav } from '../account/account-nav.tsx';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { PeopleTools } from '../people/people-tools.tsx';
import { PersonCard } from '../people/person-card.tsx';
import type { Person } from '../people/person.ts';
import { useFriends } from './use-friends.ts';

export function FriendsPage() {
  return (
    <SignedInOnly>
      <OwnFriends />
    </SignedInOnly>
  );
}

function OwnFriends() {
  const { friends: all } = useFriends();
  return (
    <>
      <PageHeader
        title="Friends"
        introduction={all && `${all.friends.length} ${all.friends.length === 1 ? 'friend' : 'friends'}`}
        actions={
          <>
            <LinkButton to="/people" variant="secondary">
              Find people
            </LinkButton>
            <PeopleTools />
          </>
        }
      />
      <AccountNav />
      {all ? (
        <div className="grid gap-10">
          <People title="Friend requests" people={all.received} />
          {all.friends.length === 0 ? (
            <EmptyState
              title="No friends yet"
              text="Find people you know and ask them."
              action={<LinkButton to="/people">Find people</LinkButton>}
            />
          ) : (
            <People title="My friends" people={all.friends} />
          )}
          <People title="Requests sent" people={all.sent} />
        </div>
      ) : (
        <LoadingState shape="rows" />
      )}
    </>
  );
}

function People({ title, people }: { title: string; people: readonly Person[] }) {
  if (people.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-xl font-semibold">{title}</h2>
      <ul aria-label={title} className="grid gap-3">
        {people.map((person) => (
          <PersonCard key={person.id} person={person} />
        ))}
      </ul>
    </section>
  );
}
