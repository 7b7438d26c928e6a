/** A change request in words: first what it would do, then whether to do it. */
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import type { Project } from '../../../../contract/api.ts';
import { client, ClientError } from '../../../client.ts';
import { useRunStart } from '../use-run-start.ts';
import { ChangeEffect } from './change-effect.tsx';
import classes from './change-tab.module.css';

/** `proposed` is shown with its effect at once. */
export function ChangeForm({ project, proposed = '' }: { project: Project; proposed?: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(proposed);
  const [isEmpty, setIsEmpty] = useState(false);
  const [givenUp, setGivenUp] = useState('');
  const withdraw = [...new Set(givenUp.toUpperCase().match(/R\d+/g) ?? [])];
  const foreseen = useMutation({
    mutationFn: (asked: string) => client.previewChange(project.id, { text: asked, withdraw }),
  });
  const preview = foreseen.mutate;
  useEffect(() => {
    if (proposed === '') return;
    field.current?.scrollIntoView({ block: 'center' });
    preview(proposed);
  }, [proposed, preview]);
  const start = useRunStart(project, () => client.requestChange(project.id, { text, withdraw }));
  const refusal = foreseen.error ? detailOf(foreseen.error) : null;
  const problem = isEmpty ? 'Say in a sentence what should change.' : refusal && `${refusal.message} ${refusal.fix}`;

  function submit() {
    if (foreseen.isPending) return;
    setIsEmpty(text.trim() === '');
    if (text.trim() === '') field.current?.focus();
    else foreseen.mutate(text);
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

  function change(words: string) {
    setText(words);
    setIsEmpty(false);
    foreseen.reset();
  }

  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>What should change?</h2>
      <form className={classes.form} onSubmit={handleSubmit} noValidate>
        <label className="hidden-text" htmlFor={id}>
          Your change request
        </label>
        <textarea
          ref={field}
          id={id}
          className={classes.field}
          rows={3}
          value={text}
          placeholder="Add a due date to tasks, and make it green"
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={handleKey}
        />
        <details className={classes.giving}>
          <summary>Give something up for it</summary>
          <label htmlFor={`${id}-give`}>Numbers of requirements that may stop working, such as R4</label>
          <input
            id={`${id}-give`}
            type="text"
            value={givenUp}
            onChange={(event) => {
              setGivenUp(event.currentTarget.value);
              foreseen.reset();
            }}
          />
        </details>
        <div className={classes.foot}>
          <Button type="submit" variant={foreseen.data ? 'default' : 'filled'} loading={foreseen.isPending}>
            See what would change
          </Button>
        </div>
      </form>
      {problem && (
        <div id={`${id}-problem`} className={classes.problem} role="alert">
          <p>{problem}</p>
          {(refusal?.suggestions ?? []).length > 0 && (
            <ul className={classes.suggestions}>
              {refusal?.suggestions?.map((sentence) => (
                <li key={sentence}>
                  <Button
                    variant="default"
                    size="compact-sm"
                    onClick={() => {
                      change(sentence);
                      field.current?.focus();
                    }}
                  >
                    {sentence}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {foreseen.data && (
        <ChangeEffect
          effect={foreseen.data}
          isBusy={start.isPending}
          onApply={() => start.mutate()}
          onDiscard={() => {
            change('');
            field.current?.focus();
          }}
        />
      )}
    </section>
  );
}

function detailOf(error: Error) {
  if (error instanceof ClientError) return error.detail;
  return { code: 'internal', message: error.message, fix: 'Try again.', suggestions: [] };
}
