// Results of the search over all lists, list by list.
import { Link, useSearchParams } from 'react-router';
import { withQuery } from '../../web/api.ts';
import { Card } from '../../web/ui/card.tsx';
import { SearchBox } from '../../web/ui/list-controls.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { FoundGroup } from './search.ts';

export function SearchPage() {
  const [parameters] = useSearchParams();
  const q = parameters.get('q') ?? '';
  const groups = useResource<FoundGroup[]>(q === '' ? null : withQuery('/api/site-search', { q }));
  return (
    <>
      <PageHeader title="Search" introduction="Looks into everything at once." />
      <section aria-label="Search">
        <SearchBox label="Words to look for" />
      </section>
      {q === '' ? (
        <p className="mt-8 text-muted">Type a word or two and press Enter.</p>
      ) : (
        <div className="mt-8">
          <Loaded resource={groups} shape="rows">
            {(found) => <Results groups={found} q={q} />}
          </Loaded>
        </div>
      )}
    </>
  );
}

function Results({ groups, q }: { groups: readonly FoundGroup[]; q: string }) {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  if (total === 0) return <EmptyState title={`Nothing found for “${q}”`} text="Try other words or fewer of them." />;
  return (
    <>
      <p aria-live="polite" className="mb-6 text-muted">
        {total} {total === 1 ? 'result' : 'results'} for “{q}”
      </p>
      <div className="grid gap-10">
        {groups.map((group) => (
          <ResultGroup key={group.path} group={group} q={q} />
        ))}
      </div>
    </>
  );
}

function ResultGroup({ group: { label, path, total, records, isSearchable }, q }: { group: FoundGroup; q: string }) {
  return (
    <section aria-label={`Results in ${label}`}>
      <h2 className="mb-3 text-2xl font-semibold">
        {label} <span className="text-muted">({total})</span>
      </h2>
      <ul aria-label={`Found ${label}`} className="grid gap-3">
        {records.map(({ id, title, summary }) => (
          <li key={id}>
            <Card interactive className="px-5 py-4">
              <h3 className="font-semibold">
                <Link to={`${path}/${id}`} className="text-ink no-underline after:absolute after:inset-0">
                  {title}
                </Link>
              </h3>
              {summary && <p className="mt-1 line-clamp-2 text-muted">{summary}</p>}
            </Card>
          </li>
        ))}
      </ul>
      {total > records.length && isSearchable && (
        <p className="mt-3">
          <Link to={withQuery(path, { q })}>See all {total}</Link>
        </p>
      )}
    </section>
  );
}
