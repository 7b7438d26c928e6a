import { useCallback, useState } from 'react';
import { api, ApiError } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { ConfirmDialog } from '../../web/ui/dialog.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Progress } from '../../web/ui/progress.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { Countdown } from './countdown.tsx';
import type { Attempt, AskedQuestion } from './model.ts';
import { QuestionCard } from './question-card.tsx';
import { settings } from './settings.ts';

interface RunningAttemptProps {
  attempt: Attempt;
  onChange: (attempt: Attempt) => void;
}

/** One question at a time, with the way back, the way on and the end. */
export function RunningAttempt({ attempt, onChange }: RunningAttemptProps) {
  const [position, setPosition] = useState(() => firstOpen(attempt.questions));
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const showStatus = useStatus();
  const question = attempt.questions[position];
  const answered = attempt.questions.filter(isAnswered).length;
  const open = attempt.questions.length - answered;
  const isLast = position === attempt.questions.length - 1;

  const send = useCallback(
    async (sent: Promise<Attempt>) => {
      setBusy(true);
      try {
        onChange(await sent);
        return true;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        // Handed in meanwhile, by the clock or in another window: show that.
        if (error.status === 409) onChange(await api.get<Attempt>(`/api/quiz/attempts/${attempt.id}`));
        showStatus(error.message, 'bad');
        return false;
      } finally {
        setBusy(false);
      }
    },
    [attempt.id, onChange, showStatus],
  );

  async function answer(asked: AskedQuestion, given: readonly string[]) {
    const path = `/api/quiz/attempts/${attempt.id}/answers/${asked.id}`;
    const isSaved = await send(api.put<Attempt>(path, { given }));
    if (isSaved) showStatus('Answer saved.');
  }

  async function submit() {
    const isDone = await send(api.post<Attempt>(`/api/quiz/attempts/${attempt.id}/submit`));
    setAsking(false);
    if (isDone) showStatus(`Your ${settings.one} is handed in.`);
  }

  if (!question) return <p>There are no questions any more.</p>;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={attempt.title}
        parent={{ to: `${settings.path}/${attempt.paperId}`, label: 'Start page' }}
        actions={
          attempt.millisecondsLeft !== null && (
            <Countdown milliseconds={attempt.millisecondsLeft} onEnd={() => void submit()} />
          )
        }
      />
      <div className="mb-4 flex flex-wrap justify-between gap-2 text-muted">
        <p>
          Question {position + 1} of {attempt.questions.length}
        </p>
        <p>{answered} answered</p>
      </div>
      <div className="mb-6">
        <Progress label="Questions answered" value={answered} maximum={attempt.questions.length} />
      </div>
      <QuestionCard key={question.id} question={question} busy={busy} onAnswer={(given) => answer(question, given)} />
      <div className="mt-6 flex flex-wrap justify-between gap-3">
        <Button variant="secondary" disabled={position === 0} onClick={() => setPosition(position - 1)}>
          Back
        </Button>
        <span className="flex flex-wrap gap-3">
          <Button variant={isLast ? 'primary' : 'quiet'} onClick={() => setAsking(true)}>
            Finish {settings.one}
          </Button>
          {!isLast && (
            <Button variant={isAnswered(question) ? 'primary' : 'secondary'} onClick={() => setPosition(position + 1)}>
              Next question
            </Button>
          )}
        </span>
      </div>
      <ConfirmDialog
        open={isAsking}
        title={`Hand in this ${settings.one}?`}
        confirmLabel="Hand in"
        busy={busy}
        onClose={() => setAsking(false)}
        onConfirm={() => void submit()}
      >
        {open === 0
          ? 'You have answered every question.'
          : `${open === 1 ? 'One question is' : `${open} questions are`} not answered yet and will count as wrong.`}
      </ConfirmDialog>
    </div>
  );
}

function isAnswered(question: AskedQuestion): boolean {
  return question.given.length > 0;
}

function firstOpen(questions: readonly AskedQuestion[]): number {
  return Math.max(
    0,
    questions.findIndex((question) => !isAnswered(question)),
  );
}
