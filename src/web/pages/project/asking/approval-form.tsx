/** Requirements, design or release: looked at, then approved or sent back with what should be different. */
import { Button } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import type { Project } from '../../../../contract/api.ts';
import type { Asking } from '../../../../contract/question.ts';
import { client } from '../../../client.ts';
import { Markdown } from '../../../ui/markdown.tsx';
import classes from './asking-panel.module.css';
import { Problem } from './problem.tsx';
import { useReply } from './use-reply.ts';

const words = {
  requirements: {
    title: 'Are these the right requirements?',
    approve: 'Approve the requirements',
    hint: 'A comment is read as a change request, such as "Only managers may delete tasks". You see the revised requirements before anything is built.',
  },
  blueprint: {
    title: 'Is this the right design?',
    approve: 'Approve the design',
    hint: 'A comment is read as a change request, such as "Add a due date to tasks". You see the revised design before anything is built.',
  },
  release: {
    title: 'Shall it be released?',
    approve: 'Release it',
    hint: 'Sent back, it is not released. The run can be tried again.',
  },
} as const;

interface ApprovalFormProperties {
  project: Project;
  asking: Asking;
  of: keyof typeof words;
}

export function ApprovalForm({ project, asking, of }: ApprovalFormProperties) {
  const id = useId();
  const [comment, setComment] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const approval = useReply(project, () => client.approveRun(asking.runId));
  const refusal = useReply(project, (text: string) => client.sendBackRun(asking.runId, text));
  const { title, approve, hint } = words[of];
  const isBusy = approval.isPending || refusal.isPending;

  function handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    setIsEmpty(comment.trim() === '');
    if (comment.trim() !== '') refusal.mutate(comment);
  }

  return (
    <form onSubmit={handleSubmit} className={classes.form} noValidate>
      <h2 id="asking-title">{title}</h2>
      <div className={classes.shown} tabIndex={0} role="region" aria-label="What is to be approved">
        <Markdown source={asking.shown} />
      </div>
      <Problem error={approval.error} />
      <div className={classes.actions}>
        <Button loading={approval.isPending} disabled={isBusy} onClick={() => approval.mutate(undefined)}>
          {approve}
        </Button>
      </div>
      <details>
        <summary>Something should be different</summary>
        <label htmlFor={id} className={classes.hint}>
          {hint}
        </label>
        <textarea
          id={id}
          rows={3}
          className={classes.comment}
          value={comment}
          aria-invalid={isEmpty}
          onChange={(event) => {
            setComment(event.currentTarget.value);
            setIsEmpty(false);
            refusal.reset();
          }}
        />
        {isEmpty && (
          <p className={classes.problem} role="alert">
            Say in a sentence what should be different.
          </p>
        )}
        <Problem error={refusal.error} />
        <Button type="submit" variant="default" loading={refusal.isPending} disabled={isBusy}>
          Send back
        </Button>
      </details>
    </form>
  );
}
