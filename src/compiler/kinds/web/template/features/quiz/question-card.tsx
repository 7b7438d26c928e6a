import { useId, useState, type FormEvent } from 'react';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import type { AskedQuestion } from './model.ts';
import { settings } from './settings.ts';
import { VerdictNote } from './verdict-note.tsx';

interface QuestionCardProps {
  question: AskedQuestion;
  busy: boolean;
  onAnswer: (given: readonly string[]) => Promise<void>;
}

/** Choices or a line to type in; where right and wrong are told at once, an answer is final. */
export function QuestionCard({ question, busy, onAnswer }: QuestionCardProps) {
  const [given, setGiven] = useState<readonly string[]>(question.given);
  const name = useId();
  const isFinal = settings.tellsAtOnce && question.verdict !== null;
  const isMultiple = question.kind === 'multiple';
  const isSaved = given.join('\n') === question.given.join('\n');

  function choose(text: string, isChosen: boolean) {
    if (!isMultiple) setGiven([text]);
    // In the order of the choices, so that nothing counts as changed that is not.
    else setGiven(question.choices.filter((each) => (each === text ? isChosen : given.includes(each))));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (given.length > 0 && !isFinal) void onAnswer(given);
  }

  return (
    <Card>
      <CardBody>
        <form onSubmit={submit} className="grid gap-5">
          <fieldset disabled={isFinal} className="grid gap-3">
            <legend className="mb-4 text-xl font-semibold">{question.text}</legend>
            {isMultiple && <p className="text-muted">Choose all that are right.</p>}
            {question.kind === 'short-text' ? (
              <label className="grid gap-1.5 font-medium">
                Your answer
                <input
                  value={given[0] ?? ''}
                  onChange={(event) => setGiven(event.target.value === '' ? [] : [event.target.value])}
                  autoComplete="off"
                  className={controlLook}
                />
              </label>
            ) : (
              question.choices.map((text) => (
                <label
                  key={text}
                  className="flex min-h-12 cursor-pointer items-center gap-3 rounded-control border border-line-strong px-4 py-2 hover:border-accent has-checked:border-accent has-checked:bg-tint has-checked:text-on-tint"
                >
                  <input
                    type={isMultiple ? 'checkbox' : 'radio'}
                    name={name}
                    checked={given.includes(text)}
                    onChange={(event) => choose(text, event.target.checked)}
                    className="size-5 shrink-0 accent-accent"
                  />
                  {text}
                </label>
              ))
            )}
          </fieldset>
          {isFinal && question.verdict ? (
            <VerdictNote verdict={question.verdict} />
          ) : (
            <div className="flex flex-wrap items-center gap-4">
              <Button type="submit" busy={busy} disabled={given.length === 0 || isSaved}>
                Submit answer
              </Button>
              {isSaved && given.length > 0 && <span className="text-success-ink">✓ Answer saved</span>}
            </div>
          )}
        </form>
      </CardBody>
    </Card>
  );
}
