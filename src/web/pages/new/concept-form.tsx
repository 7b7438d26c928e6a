import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, type SubmitEvent, useId, useState } from 'react';
import { conceptMaximumLength, type Mode } from '../../../contract/api.ts';
import { ClientError } from '../../client.ts';
import { ModeSelect } from '../../ui/mode-select.tsx';
import { QuoteLine } from './quote-line.tsx';
import classes from './concept-form.module.css';
import { UnclearPanel } from './unclear-panel.tsx';

interface ConceptFormProperties {
  field: RefObject<HTMLTextAreaElement | null>;
  draft: string;
  onDraft: (text: string) => void;
  onSubmit: (concept: string) => void;
  mode: Mode;
  onMode: (mode: Mode) => void;
  /** US dollars for models, as typed. */
  cap: string;
  onCap: (cap: string) => void;
  busy: boolean;
  error: Error | null;
}

export function ConceptForm({
  field,
  draft,
  onDraft,
  onSubmit,
  mode,
  onMode,
  cap,
  onCap,
  busy,
  error,
}: ConceptFormProperties) {
  const id = useId();
  const [isEmpty, setIsEmpty] = useState(false);
  const refusal = error ? detailOf(error) : null;
  const isUnclear = refusal?.code === 'concept-unclear';
  const tooLong = draft.length > conceptMaximumLength;
  const isCapWrong = cap.trim() !== '' && !(Number(cap) > 0);
  const problem = problemOf();

  function problemOf(): string | null {
    if (isEmpty) return 'Write a sentence or two first, or choose an example below.';
    if (tooLong)
      return `This is ${draft.length.toLocaleString('en')} characters; up to ${conceptMaximumLength.toLocaleString('en')} are read.`;
    if (isCapWrong) return 'The limit for models has to be more than 0 dollars; leave it empty for none of your own.';
    return refusal && !isUnclear ? `${refusal.message} ${refusal.fix}` : null;
  }

  function submit() {
    if (busy || tooLong || isCapWrong) return;
    setIsEmpty(draft.trim() === '');
    if (draft.trim() === '') field.current?.focus();
    else onSubmit(draft);
  }

  function handleKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  }

  function handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    submit();
  }

  return (
    <div className={classes.columns} data-split={isUnclear || undefined}>
      <form className={classes.form} onSubmit={handleSubmit} noValidate>
        <label className="hidden-text" htmlFor={id}>
          Your concept
        </label>
        <textarea
          ref={field}
          id={id}
          className={classes.field}
          rows={8}
          value={draft}
          placeholder="An order site for our bakery: customers browse the breads, put them in a basket and choose when to pick them up …"
          aria-invalid={problem !== null || isUnclear}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => {
            setIsEmpty(false);
            onDraft(event.currentTarget.value);
          }}
          onKeyDown={handleKey}
        />
        {problem && (
          <p id={`${id}-problem`} className={classes.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={classes.options}>
          <ModeSelect value={mode} onChange={onMode} disabled={busy} />
          {/* What was said of another text is not said of this one. */}
          <QuoteLine key={draft} concept={draft} cap={cap} onCap={onCap} />
        </div>
        <div className={classes.foot}>
          <p className={classes.keys}>
            <kbd>Ctrl</kbd> or <kbd>⌘</kbd> + <kbd>Enter</kbd>
          </p>
          <Button type="submit" size="md" loading={busy} rightSection={<IconArrowRight size={18} aria-hidden />}>
            Build it
          </Button>
        </div>
      </form>
      {isUnclear && refusal && (
        <UnclearPanel
          refusal={refusal}
          onAppend={(sentence) => {
            onDraft(`${draft.trimEnd()}${draft.trim() === '' ? '' : '\n'}${sentence}`);
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function detailOf(error: Error) {
  if (error instanceof ClientError) return error.detail;
  return { code: 'internal', message: error.message, fix: 'Try again.' };
}
