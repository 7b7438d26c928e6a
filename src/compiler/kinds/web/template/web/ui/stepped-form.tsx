// A form in steps: each is checked before the next, everything is read over before it is sent. All controls stay in the
// form, so that a draft keeps what was typed in every step.
import { createContext, useContext, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { api, ApiError } from '../api.ts';
import { Button, LinkButton } from './button.tsx';
import { FieldErrorsContext } from './form.tsx';
import { readForm, type FormValues } from './form-values.ts';
import { readAnswers, StepReview, type StepAnswers } from './step-review.tsx';
import { StepProgress } from './step-progress.tsx';

export interface FormStep {
  title: string;
  /** Names of its controls. */
  fields: readonly string[];
}

/** The title of the step that is shown; undefined where all are. */
const ShownStepContext = createContext<string | undefined>(undefined);

/** The controls of one step. */
export function StepFields({ title, children }: { title: string; children: ReactNode }) {
  const shown = useContext(ShownStepContext);
  return (
    <fieldset hidden={shown !== undefined && shown !== title} className="grid gap-6">
      <legend className={shown === undefined ? 'mb-4 text-lg font-semibold' : 'sr-only'}>{title}</legend>
      {children}
    </fieldset>
  );
}

interface SteppedFormProps {
  steps: readonly FormStep[];
  /** API path that says what is wrong with the values and keeps nothing. */
  check: string;
  onSave: (values: FormValues) => Promise<void>;
  cancelTo: string;
  children: ReactNode;
}

export function SteppedForm({ steps, check, onSave, cancelTo, children }: SteppedFormProps) {
  const [parameters, setParameters] = useSearchParams();
  const [read, setRead] = useState<{ from: number; answers: StepAnswers[] }>();
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = Math.trunc(Number(parameters.get('step') ?? 1)) - 1;
  const current = Math.min(Math.max(Number.isNaN(asked) ? 0 : asked, 0), steps.length - 1);
  // The browser's own way back leaves the review, too.
  const answers = read?.from === current ? read.answers : undefined;
  const position = answers ? steps.length : current;
  const title = answers ? 'Review' : (steps[current]?.title ?? '');

  function goTo(index: number) {
    setRead(undefined);
    setParameters((before) => {
      before.set('step', String(index + 1));
      return before;
    });
    requestAnimationFrame(() => heading.current?.focus());
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const element = event.currentTarget;
    const values = readForm(element);
    setBusy(true);
    try {
      await (answers ? onSave(values) : api.post(check, values));
      goOn(element);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const step = steps.findIndex(({ fields }) => fields.some((name) => name in error.fields));
      // What later steps lack is asked for there.
      if (!answers && step > current) return goOn(element);
      setFailure(error);
      if (step >= 0 && step !== position) goTo(step);
      requestAnimationFrame(() => element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    } finally {
      setBusy(false);
    }
  }

  function goOn(element: HTMLFormElement) {
    setFailure(undefined);
    if (answers) return;
    if (current + 1 < steps.length) return goTo(current + 1);
    setRead({ from: current, answers: readAnswers(element, steps) });
    requestAnimationFrame(() => heading.current?.focus());
  }

  return (
    <FieldErrorsContext value={failure?.fields ?? {}}>
      <form noValidate onSubmit={submit} className="grid gap-6">
        <StepProgress titles={[...steps.map((step) => step.title), 'Review']} position={position} />
        <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
          Step {position + 1} of {steps.length + 1}: {title}
        </h2>
        {failure && (
          <p role="alert" className="rounded-control border border-danger bg-danger-tint px-4 py-3 text-danger-ink">
            {failure.message}
          </p>
        )}
        <ShownStepContext value={title}>{children}</ShownStepContext>
        {answers && <StepReview steps={answers} onChange={goTo} />}
        <div className="flex flex-wrap items-center gap-3 border-t border-line pt-6">
          {position > 0 && (
            <Button
              variant="secondary"
              onClick={() => {
                setFailure(undefined);
                goTo(position - 1);
              }}
            >
              Back
            </Button>
          )}
          <Button type="submit" busy={busy}>
            {answers ? 'Save' : 'Next'}
          </Button>
          <LinkButton to={cancelTo} variant="quiet">
            Cancel
          </LinkButton>
        </div>
      </form>
    </FieldErrorsContext>
  );
}
