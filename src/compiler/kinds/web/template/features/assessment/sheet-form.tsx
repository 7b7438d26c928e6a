import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { Button } from '../../web/ui/button.tsx';
import { Progress } from '../../web/ui/progress.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { settings } from './settings.ts';
import type { Sheet } from './sheet.ts';
import type { Result } from './table.ts';

/** All statements on one page, each with the same answers. */
export function SheetForm({ sheet }: { sheet: Sheet }) {
  const [answers, setAnswers] = useState<readonly (number | null)[]>(sheet.statements.map(() => null));
  const [isBusy, setBusy] = useState(false);
  const [isMarked, setMarked] = useState(false);
  const showStatus = useStatus();
  const navigate = useNavigate();
  const given = answers.filter((answer) => answer !== null).length;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    try {
      const { id } = await api.post<Result>(`/api/assessments/${sheet.slug}`, { answers });
      showStatus('Your result is saved');
      await navigate(`${settings.path}/results/${id}`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setMarked(true);
      showStatus(error.message, 'bad');
    }
    setBusy(false);
  }

  return (
    <form onSubmit={submit} className="grid gap-6">
      <ol aria-label="Statements" className="grid gap-4">
        {sheet.statements.map(({ text }, position) => (
          <li key={text}>
            <Statement
              text={`${position + 1}. ${text}`}
              answers={sheet.answers}
              chosen={answers[position] ?? null}
              isMissing={isMarked && answers[position] === null}
              onChoose={(answer) => setAnswers(answers.with(position, answer))}
            />
          </li>
        ))}
      </ol>
      <div className="grid gap-2">
        <p aria-live="polite" className="text-muted">
          {given} of {sheet.statements.length} answered
        </p>
        <Progress label="Answered" value={given} maximum={sheet.statements.length} />
      </div>
      <div>
        <Button type="submit" size="large" busy={isBusy}>
          See my result
        </Button>
      </div>
    </form>
  );
}

interface StatementProps {
  text: string;
  answers: readonly string[];
  chosen: number | null;
  isMissing: boolean;
  onChoose: (answer: number) => void;
}

function Statement({ text, answers, chosen, isMissing, onChoose }: StatementProps) {
  return (
    <fieldset className="grid gap-3 rounded-card border border-line bg-surface p-5 shadow-card">
      {/* Floating keeps the legend inside the frame. */}
      <legend className="float-left w-full font-semibold">{text}</legend>
      <div className="grid gap-2 sm:flex sm:flex-wrap">
        {answers.map((answer, value) => (
          <label
            key={answer}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-line-strong px-3 py-1.5 hover:border-accent has-checked:border-accent has-checked:bg-tint has-checked:text-on-tint"
          >
            <input type="radio" name={text} checked={chosen === value} onChange={() => onChoose(value)} />
            {answer}
          </label>
        ))}
      </div>
      {isMissing && <p className="text-sm font-medium text-danger-ink">Choose one of the answers.</p>}
    </fieldset>
  );
}
