import { useState } from 'react';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { Form, useFieldError } from '../../web/ui/form.tsx';
import { TextArea } from '../../web/ui/text-area.tsx';
import { kindLabels, questionKinds, type Question, type QuestionKind, type QuestionOption } from './model.ts';

interface QuestionFormProps {
  question?: Question;
  onSave: (question: Omit<Question, 'id'>) => Promise<void>;
  onCancel: () => void;
}

const empty: QuestionOption = { text: '', isRight: false };

/** The question, its kind, and its answers with the right ones marked. */
export function QuestionForm({ question, onSave, onCancel }: QuestionFormProps) {
  const [kind, setKind] = useState<QuestionKind>(question?.kind ?? 'single');
  const [options, setOptions] = useState<QuestionOption[]>(question?.options ?? [empty, empty, empty, empty]);

  function changeKind(next: QuestionKind) {
    setKind(next);
    if (next === 'true-false') {
      setOptions([
        { text: 'True', isRight: true },
        { text: 'False', isRight: false },
      ]);
    } else if (next === 'short-text') setOptions(options.map((option) => ({ ...option, isRight: true })));
  }

  return (
    <Card>
      <CardBody>
        <Form
          submitLabel="Save question"
          onSave={async (values) =>
            onSave({
              text: String(values.text ?? ''),
              kind,
              options: options
                .map((option) => ({ ...option, text: option.text.trim() }))
                .filter((option) => option.text !== ''),
              explanation: typeof values.explanation === 'string' ? values.explanation : null,
            })
          }
        >
          <TextArea name="text" label="Question" required defaultValue={question?.text} />
          <label className="grid gap-1.5 font-medium">
            Kind
            <select
              value={kind}
              onChange={(event) => changeKind(questionKinds.find((each) => each === event.target.value) ?? 'single')}
              className={controlLook}
            >
              {questionKinds.map((each) => (
                <option key={each} value={each}>
                  {kindLabels[each]}
                </option>
              ))}
            </select>
          </label>
          <Options kind={kind} options={options} onChange={setOptions} />
          <TextArea name="explanation" label="Explanation" defaultValue={question?.explanation} />
        </Form>
        <Button variant="quiet" className="mt-3" onClick={onCancel}>
          Cancel
        </Button>
      </CardBody>
    </Card>
  );
}

interface OptionsProps {
  kind: QuestionKind;
  options: QuestionOption[];
  onChange: (options: QuestionOption[]) => void;
}

function Options({ kind, options, onChange }: OptionsProps) {
  const error = useFieldError('options');
  const isOnlyOne = kind === 'single' || kind === 'true-false';

  function mark(index: number, isRight: boolean) {
    onChange(
      options.map((option, position) =>
        position === index ? { ...option, isRight } : isOnlyOne && isRight ? { ...option, isRight: false } : option,
      ),
    );
  }

  return (
    <fieldset className="grid gap-3" aria-invalid={error ? true : undefined}>
      <legend className="mb-2 font-medium">{kind === 'short-text' ? 'Accepted answers' : 'Answers'}</legend>
      {options.map((option, index) => (
        <div key={index} className="flex items-center gap-3">
          <input
            aria-label={`Answer ${index + 1}`}
            value={option.text}
            onChange={(event) =>
              onChange(options.map((each, at) => (at === index ? { ...each, text: event.target.value } : each)))
            }
            className={controlLook}
          />
          {kind !== 'short-text' && (
            <label className="flex shrink-0 items-center gap-2">
              <input
                type={isOnlyOne ? 'radio' : 'checkbox'}
                aria-label={`Answer ${index + 1} is right`}
                checked={option.isRight}
                onChange={(event) => mark(index, event.target.checked)}
                className="size-5 accent-accent"
              />
              right
            </label>
          )}
        </div>
      ))}
      {options.length < 8 && kind !== 'true-false' && (
        <Button
          variant="quiet"
          size="small"
          className="justify-self-start"
          onClick={() => onChange([...options, { text: '', isRight: kind === 'short-text' }])}
        >
          Add another answer
        </Button>
      )}
      {error && <p className="text-sm font-medium text-danger-ink">{error}</p>}
    </fieldset>
  );
}
