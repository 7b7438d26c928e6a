import { LinkButton } from '../../web/ui/button.tsx';
import { Figure, Figures } from '../../web/ui/figures.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import type { Result } from './model.ts';
import { ResultTable } from './result-table.tsx';
import { settings } from './settings.ts';

/** Everything that the person has handed in so far. */
export function ResultsPage() {
  return (
    <SignedInOnly>
      <PageHeader
        title="My results"
        introduction={`Every ${settings.one} that you have handed in, the latest first.`}
      />
      <Content />
    </SignedInOnly>
  );
}

function Content() {
  const results = useResource<Result[]>('/api/quiz/results');
  return (
    <Loaded resource={results} shape="rows">
      {(all) =>
        all.length === 0 ? (
          <EmptyState title="No results yet" action={<LinkButton to={settings.path}>{settings.title}</LinkButton>} />
        ) : (
          <div className="grid gap-8">
            <Figures>
              <Figure label="Taken" value={String(all.length)} />
              <Figure label="Passed" value={String(all.filter((result) => result.passed).length)} />
              <Figure label="Average" value={`${average(all)}%`} />
              <Figure label="Best" value={`${Math.max(...all.map((result) => result.percent))}%`} />
            </Figures>
            <ResultTable results={all} />
          </div>
        )
      }
    </Loaded>
  );
}

function average(results: readonly Result[]): number {
  return Math.round(results.reduce((sum, result) => sum + result.percent, 0) / results.length);
}
