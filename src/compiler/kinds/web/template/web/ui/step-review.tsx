// What was entered in all steps, to be read over before it is sent.
import { formatDate, formatDateTime } from '../format.ts';
import { Button } from './button.tsx';
import type { FormStep } from './stepped-form.tsx';

export interface StepAnswers {
  title: string;
  answers: { label: string; value: string }[];
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** As they stand in the form, in words. */
export function readAnswers(form: HTMLFormElement, steps: readonly FormStep[]): StepAnswers[] {
  return steps.map(({ title, fields }) => ({
    title,
    answers: fields.flatMap((name) => {
      const control = form.querySelector<Control>(`[name="${name}"]`);
      if (!control) return [];
      return [{ label: control.labels?.[0]?.textContent ?? name, value: written(control) }];
    }),
  }));
}

function written(control: Control): string {
  if (control instanceof HTMLSelectElement) return control.value === '' ? '' : (control.selectedOptions[0]?.text ?? '');
  if (control.type === 'checkbox') return control instanceof HTMLInputElement && control.checked ? 'Yes' : 'No';
  if (control.value === '') return '';
  if (control.type === 'date') return formatDate(control.value);
  if (control.type === 'datetime-local') return formatDateTime(control.value);
  return control.value;
}

export function StepReview({ steps, onChange }: { steps: readonly StepAnswers[]; onChange: (step: number) => void }) {
  return (
    <section aria-label="Review" className="grid gap-6">
      {steps.map(({ title, answers }, index) => (
        <section
          key={title}
          aria-label={title}
          className="grid gap-2 border-t border-line pt-4 first:border-t-0 first:pt-0"
        >
          <div className="flex items-baseline justify-between gap-3">
            <h3 className="text-lg font-semibold">{title}</h3>
            <Button variant="quiet" size="small" aria-label={`Change: ${title}`} onClick={() => onChange(index)}>
              Change
            </Button>
          </div>
          <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
            {answers.map(({ label, value }) => (
              <div key={label} className="sm:contents">
                <dt className="text-muted">{label}</dt>
                <dd className="wrap-anywhere whitespace-pre-line">{value || 'Nothing'}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
