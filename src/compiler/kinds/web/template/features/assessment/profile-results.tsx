import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import { ResultList } from './own-results.tsx';
import { settings } from './settings.ts';
import type { Result } from './table.ts';

/** On one's own profile: what one's answers came to. On that of others nothing, for results are private. */
export function ProfileResults({ userId }: { userId: number }) {
  const { user } = useSession();
  return user?.id === userId ? <Results /> : null;
}

function Results() {
  const { data } = useResource<Result[]>('/api/assessments/results');
  if (!data?.length) return null;
  return (
    <section>
      <h2 className="mb-4 text-xl font-semibold">{settings.title}: my results</h2>
      <ResultList results={data.slice(0, 5)} />
    </section>
  );
}
