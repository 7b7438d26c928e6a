/** Thumbs and a comment on one output of the team; the latest word counts and can be taken back. */
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconMessage2, IconThumbDown, IconThumbUp } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { client } from '../../../client.ts';
import classes from './feedback-control.module.css';

interface FeedbackControlProperties {
  projectId: string;
  runId: string;
  target: string;
  /** What it is about, in words for a screen reader. */
  about: string;
}

export function FeedbackControl({ projectId, runId, target, about }: FeedbackControlProperties) {
  const id = useId();
  const queries = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const [words, setWords] = useState('');
  const { data } = useQuery({
    queryKey: ['feedback', projectId],
    queryFn: ({ signal }) => client.feedback(projectId, signal),
    staleTime: 60_000,
  });
  const given = data?.feedback.find((one) => one.runId === runId && one.target === target);
  const refresh = () => queries.invalidateQueries({ queryKey: ['feedback', projectId] });
  const giving = useMutation({
    mutationFn: (wish: { verdict: 'up' | 'down' | null; comment: string }) =>
      client.giveFeedback(runId, { target, ...wish }),
    onSuccess: ({ learned }) => {
      setIsOpen(false);
      setWords('');
      if (learned !== null) {
        notifications.show({ message: learned });
        void queries.invalidateQueries({ queryKey: ['preferences'] });
      }
      return refresh();
    },
    onError: (error) => notifications.show({ message: error.message, color: 'red' }),
  });
  const undoing = useMutation({ mutationFn: client.undoFeedback, onSuccess: refresh });

  function thumb(verdict: 'up' | 'down') {
    if (given?.verdict === verdict) undoing.mutate(given.id);
    else giving.mutate({ verdict, comment: given?.comment ?? '' });
  }

  function handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (words.trim() !== '') giving.mutate({ verdict: given?.verdict ?? null, comment: words });
  }

  return (
    <div className={classes.feedback} data-given={given !== undefined || isOpen || undefined}>
      <button
        type="button"
        aria-label={`Good: ${about}`}
        aria-pressed={given?.verdict === 'up'}
        disabled={giving.isPending}
        onClick={() => thumb('up')}
      >
        <IconThumbUp size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={`Not good: ${about}`}
        aria-pressed={given?.verdict === 'down'}
        disabled={giving.isPending}
        onClick={() => thumb('down')}
      >
        <IconThumbDown size={16} aria-hidden />
      </button>
      <button type="button" aria-label={`Comment: ${about}`} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <IconMessage2 size={16} aria-hidden />
      </button>
      {given !== undefined && given.comment !== '' && !isOpen && <q>{given.comment}</q>}
      {isOpen && (
        <form onSubmit={handleSubmit}>
          <label htmlFor={id} className="hidden-text">
            Your comment
          </label>
          <input
            id={id}
            type="text"
            maxLength={1000}
            value={words}
            placeholder="Always use euros; never a newsletter; …"
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Button type="submit" size="compact-sm" loading={giving.isPending}>
            Say it
          </Button>
        </form>
      )}
    </div>
  );
}
