// The person's own searches: what each asks for, how much it finds now, and the way there.
import { Link } from 'react-router';
import type { ListPage } from '../../server/list-page.ts';
import { api, ApiError } from '../../web/api.ts';
import { formatAgo } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { conditionsOf } from './conditions-of.ts';
import { lists } from './lists.ts';
import type { SavedSearch, SearchedList } from './saved-search.ts';
import { words } from './words.ts';

export function SavedSearchesPage() {
  return (
    <SignedInOnly>
      <PageHeader title={words.title} introduction="Narrow a list and save the search to find it here." />
      <Searches />
    </SignedInOnly>
  );
}

function Searches() {
  const resource = useResource<SavedSearch[]>('/api/saved-searches');
  const showStatus = useStatus();

  async function change(done: Promise<unknown>, text: string, undo?: () => void) {
    try {
      await done;
      showStatus(text, 'good', undo && { label: 'Undo', run: undo });
      resource.reload();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    }
  }

  async function remove({ id, list, name, query }: SavedSearch) {
    const restore = () => change(api.post('/api/saved-searches', { list, name, query }), 'Search restored');
    await change(api.delete(`/api/saved-searches/${id}`), 'Search deleted', restore);
  }

  return (
    <Loaded resource={resource} shape="rows">
      {(searches) =>
        searches.length === 0 ? (
          <EmptyState
            title="No saved searches yet"
            text="Search or filter a list, then choose “Save this search”."
            action={lists.map(({ path, label }) => (
              <LinkButton key={path} to={path} variant="secondary">
                {label}
              </LinkButton>
            ))}
          />
        ) : (
          <ul aria-label={words.title} className="grid gap-4">
            {searches.map((search) => {
              const list = lists.find(({ key }) => key === search.list);
              return (
                list && (
                  <li key={search.id}>
                    <SearchCard search={search} list={list} onDelete={remove} />
                  </li>
                )
              );
            })}
          </ul>
        )
      }
    </Loaded>
  );
}

interface SearchCardProps {
  search: SavedSearch;
  list: SearchedList;
  onDelete: (search: SavedSearch) => void;
}

function SearchCard({ search, list, onDelete }: SearchCardProps) {
  const { name, query, savedAt } = search;
  const found = useResource<Pick<ListPage<unknown>, 'total'>>(`${list.api}?${query}`);
  return (
    <Card>
      <CardBody className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <div className="grid min-w-0 grow gap-1">
          <h2 className="text-lg font-semibold wrap-anywhere">
            <Link to={`${list.path}?${query}`}>{name}</Link>
          </h2>
          <p className="wrap-anywhere">{conditionsOf(list.key, new URLSearchParams(query)).join(', ')}</p>
          <p className="text-sm text-muted">
            {list.label}, saved {formatAgo(savedAt)}
          </p>
        </div>
        {found.data && <Badge tone={found.data.total > 0 ? 'accent' : 'neutral'}>{found.data.total} found now</Badge>}
        <Button variant="secondary" size="small" aria-label={`Delete: ${name}`} onClick={() => onDelete(search)}>
          Delete
        </Button>
      </CardBody>
    </Card>
  );
}
