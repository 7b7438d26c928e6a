import { useParams } from 'react-router';
import { formatDate } from '../../web/format.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Progress } from '../../web/ui/progress.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { SignedInOnly } from '../account/signed-in-only.tsx';
import { settings } from './settings.ts';
import { sheets } from './sheets.ts';
import type { Result } from './table.ts';

export function ResultPage() {
  const { id } = useParams();
  return (
    <SignedInOnly>
      <OneResult id={id ?? ''} />
    </SignedInOnly>
  );
}

/** Apart, so that nothing is asked for before it is clear who is signed in. */
function OneResult({ id }: { id: string }) {
  const result = useResource<Result>(`/api/assessments/results/${id}`);
  return <Loaded resource={result}>{(loaded) => <ResultView result={loaded} />}</Loaded>;
}

function ResultView({ result }: { result: Result }) {
  const again = sheets.length === 1 ? settings.path : `${settings.path}/${result.slug}`;
  return (
    <>
      <PageHeader
        title={`Your result: ${result.title}`}
        introduction={`${result.sheetTitle}, taken on ${formatDate(result.takenAt)}. It is kept in your profile.`}
        actions={
          <>
            <LinkButton to={again} variant="secondary">
              Take it again
            </LinkButton>
            <LinkButton to="/profile">Go to my profile</LinkButton>
          </>
        }
      />
      <div className="grid gap-6">
        <section aria-label="Summary" className="rounded-card bg-tint p-6 text-on-tint">
          <p className="text-lg">{result.text}</p>
        </section>
        <ul aria-label="In detail" className="grid gap-4 sm:grid-cols-2">
          {result.standings.map(({ name, percent, text }) => (
            <li key={name} className="grid">
              <Card>
                <CardBody className="grid gap-3">
                  <div className="flex items-baseline justify-between gap-4">
                    <h2 className="text-lg font-semibold">{name}</h2>
                    <p className="font-bold tabular-nums">{percent}%</p>
                  </div>
                  <Progress label={name} value={percent} maximum={100} />
                  <p className="text-muted">{text}</p>
                </CardBody>
              </Card>
            </li>
          ))}
        </ul>
        {result.note !== null && <p className="text-muted">{result.note}</p>}
      </div>
    </>
  );
}
