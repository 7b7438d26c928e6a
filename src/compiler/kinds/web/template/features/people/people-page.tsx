// Who is here: everybody with an account, found by name.
import { useState } from 'react';
import { withQuery } from '../../web/api.ts';
import { controlLook } from '../../web/ui/field.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { PersonCard } from './person-card.tsx';
import type { Person } from './person.ts';
import { PeopleTools } from './people-tools.tsx';

export function PeoplePage() {
  const [query, setQuery] = useState('');
  const people = useResource<Person[]>(withQuery('/api/people', { q: query }));
  return (
    <>
      <PageHeader
        title="People"
        introduction={people.data && `${people.data.length} ${people.data.length === 1 ? 'person' : 'people'}`}
        actions={<PeopleTools />}
      />
      <label className="mb-6 grid max-w-md gap-1.5 font-medium">
        Find people
        <input
          type="search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          placeholder="Name or interest"
          className={controlLook}
        />
      </label>
      <Loaded resource={people} shape="rows">
        {(found) =>
          found.length === 0 ? (
            <EmptyState title="Nobody found" text={`No name or description contains “${query}”.`} />
          ) : (
            <ul aria-label="People" className="grid gap-3">
              {found.map((person) => (
                <PersonCard key={person.id} person={person} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
