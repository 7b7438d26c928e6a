import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { DeleteButton } from '../../web/ui/delete-button.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import { LeaderTable } from './leader-table.tsx';
import type { PaperDetail } from './model.ts';
import { countOf } from './paper-card.tsx';
import { ResultTable } from './result-table.tsx';
import { settings } from './settings.ts';

/** Before the first question: the rules, the best scores, and the own ones so far. */
export function QuizPage() {
  const { id } = useParams();
  const paper = useResource<PaperDetail>(`/api/quiz/papers/${id}`);
  return (
    <Loaded resource={paper} shape="page">
      {(loaded) => <Start paper={loaded} />}
    </Loaded>
  );
}

function Start({ paper }: { paper: PaperDetail }) {
  const path = `${settings.path}/${paper.id}`;
  return (
    <>
      <PageHeader
        title={paper.title}
        introduction={paper.description ?? undefined}
        parent={{ to: settings.path, label: `All ${settings.many}` }}
        actions={
          paper.mayManage && (
            <>
              <LinkButton to={`${path}/questions`} variant="secondary">
                Questions
              </LinkButton>
              <LinkButton to={`${path}/edit`} variant="secondary">
                Edit
              </LinkButton>
              <DeleteButton
                label={settings.one}
                title={paper.title}
                path={`/api/quiz/papers/${paper.id}`}
                to={settings.path}
              />
            </>
          )
        }
      />
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_1.2fr]">
        <Card>
          <CardBody className="grid gap-5">
            <h2 className="text-xl font-semibold">Before you start</h2>
            <ul className="grid list-disc gap-2 pl-5">
              {rulesOf(paper).map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
            <StartButton paper={paper} />
          </CardBody>
        </Card>
        <div className="grid gap-8">
          <section className="grid gap-4">
            <h2 className="text-xl font-semibold">Leaderboard</h2>
            <LeaderTable leaders={paper.leaders} />
          </section>
          {paper.results.length > 0 && (
            <section className="grid gap-4">
              <h2 className="text-xl font-semibold">Your results</h2>
              <ResultTable results={paper.results} />
            </section>
          )}
        </div>
      </div>
    </>
  );
}

function rulesOf(paper: PaperDetail): string[] {
  return [
    `${countOf(paper.questionCount)} on ${paper.topic}, one at a time; you can go back.`,
    paper.minutes === null
      ? 'Take as long as you like.'
      : `You have ${paper.minutes} minutes; when they are over, what you have answered is handed in by itself.`,
    settings.tellsAtOnce
      ? 'You learn after each answer whether it was right; it cannot be changed then.'
      : 'You can change an answer until you hand in; the right answers are shown afterwards.',
    `${paper.passPercent}% of the answers must be right to pass.`,
  ];
}

function StartButton({ paper }: { paper: PaperDetail }) {
  const [busy, setBusy] = useState(false);
  const { user } = useSession();
  const navigate = useNavigate();
  const showStatus = useStatus();
  if (!user)
    return (
      <LinkButton to={`/login?next=${encodeURIComponent(`${settings.path}/${paper.id}`)}`}>Sign in to start</LinkButton>
    );
  if (paper.questionCount === 0) return <p className="text-muted">There are no questions yet.</p>;

  async function start() {
    setBusy(true);
    try {
      const { id } = await api.post<{ id: number }>(`/api/quiz/papers/${paper.id}/attempts`);
      await navigate(`${settings.path}/attempts/${id}`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
      setBusy(false);
    }
  }

  return (
    <Button size="large" busy={busy} onClick={start}>
      {paper.openAttemptId === null ? 'Start' : 'Continue'} {settings.one}
    </Button>
  );
}
