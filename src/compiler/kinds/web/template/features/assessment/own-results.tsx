import { Link } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { useResource } from '../../web/use-resource.ts';
import { settings } from './settings.ts';
import type { Result } from './table.ts';

/** Results of the person who is signed in, the newest first; nothing before there is one. */
export function OwnResults() {
  const { data } = useResource<Result[]>('/api/assessments/results');
  if (!data?.length) return null;
  return (
    <section className="mt-12">
      <h2 className="mb-4 text-2xl font-semibold">My results</h2>
      <ResultList results={data} />
    </section>
  );
}

export function ResultList({ results }: { results: readonly Result[] }) {
  return (
    <ul aria-label="My results" className="grid gap-3">
      {results.map(({ id, title, sheetTitle, takenAt }) => (
        <li key={id} className="rounded-card border border-line bg-surface px-5 py-4 shadow-card">
          <Link to={`${settings.path}/results/${id}`} className="font-semibold wrap-anywhere text-ink">
            {title}
          </Link>
          <p className="text-sm text-muted">
            {sheetTitle}, {formatDate(takenAt)}
          </p>
        </li>
      ))}
    </ul>
  );
}
