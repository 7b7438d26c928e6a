// All polls: vote once, then see how everybody has voted; ask something oneself.
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../web/api.ts';
import { formatAgo } from '../../web/format.ts';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form, useFieldError } from '../../web/ui/form.tsx';
import type { FormValues } from '../../web/ui/form-values.ts';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { EmptyState, Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import type { Poll } from './poll.ts';

export function PollsPage() {
  const { user } = useSession();
  const resource = useResource<Poll[]>('/api/polls');
  const [asking, setAsking] = useState(false);
  const showStatus = useStatus();

  async function ask(values: FormValues) {
    await api.post('/api/polls', values);
    showStatus('Poll started');
    setAsking(false);
    resource.reload();
  }

  return (
    <>
      <PageHeader
        title="Polls"
        introduction="One vote each; the result is shown once you have voted."
        actions={
          user && <Button onClick={() => setAsking(!asking)}>{asking ? 'Close the form' : 'Start a poll'}</Button>
        }
      />
      {asking && (
        <div className="mb-8">
          <NewPoll onSave={ask} />
        </div>
      )}
      <Loaded resource={resource} shape="rows">
        {(polls) =>
          polls.length === 0 ? (
            <EmptyState title="No polls yet" />
          ) : (
            <ul aria-label="Polls" className="grid items-start gap-6 lg:grid-cols-2">
              {polls.map((poll) => (
                <li key={poll.id}>
                  <PollCard poll={poll} onVote={resource.reload} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function NewPoll({ onSave }: { onSave: (values: FormValues) => Promise<void> }) {
  return (
    <Card>
      <CardBody>
        <Form onSave={onSave} submitLabel="Publish poll">
          <TextField name="question" label="Question" maxLength={200} required />
          {[1, 2, 3, 4, 5].map((number) => (
            <TextField
              key={number}
              name={`option${number}`}
              label={`Option ${number}`}
              maxLength={120}
              required={number < 3}
            />
          ))}
        </Form>
      </CardBody>
    </Card>
  );
}

function PollCard({ poll, onVote }: { poll: Poll; onVote: () => void }) {
  const { user } = useSession();
  const showStatus = useStatus();

  async function vote(values: FormValues) {
    await api.post(`/api/polls/${poll.id}/vote`, values);
    showStatus('Your vote is counted');
    onVote();
  }

  return (
    <Card>
      <CardBody>
        <article aria-label={poll.question}>
          <h2 className="text-xl font-semibold">{poll.question}</h2>
          <p className="mt-1 mb-4 text-sm text-muted">
            {poll.authorName}, {formatAgo(poll.createdAt)}
          </p>
          {poll.chosenId !== null ? (
            <Result poll={poll} />
          ) : user ? (
            <Form onSave={vote} submitLabel="Vote">
              <Answers poll={poll} />
            </Form>
          ) : (
            <p className="text-muted">
              <Link to="/login?next=/polls">Sign in</Link> to vote.
            </p>
          )}
        </article>
      </CardBody>
    </Card>
  );
}

function Answers({ poll }: { poll: Poll }) {
  const error = useFieldError('option');
  return (
    <fieldset aria-invalid={error ? true : undefined} className="grid gap-2">
      <legend className="sr-only">{poll.question}</legend>
      {poll.options.map((option) => (
        <label
          key={option.id}
          className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border border-line px-3 hover:border-accent"
        >
          <input
            type="radio"
            name="option"
            value={option.id}
            data-value-type="number"
            className="size-5 accent-component"
          />
          {option.text}
        </label>
      ))}
      {error && <p className="text-sm font-medium text-danger-ink">{error}</p>}
    </fieldset>
  );
}

function Result({ poll }: { poll: Poll }) {
  return (
    <>
      <ul aria-label={`Result: ${poll.question}`} className="grid gap-3">
        {poll.options.map((option) => {
          const share = poll.total === 0 ? 0 : Math.round((option.votes / poll.total) * 100);
          return (
            <li key={option.id}>
              <p className="flex justify-between gap-4">
                <span>
                  {option.text}
                  {option.id === poll.chosenId && <strong className="ml-2 text-accent">Your vote</strong>}
                </span>
                <span className="tabular-nums">
                  {option.votes} ({share}%)
                </span>
              </p>
              <div aria-hidden className="mt-1 h-3 overflow-hidden rounded-full bg-hover">
                <div className="h-full rounded-full bg-component" style={{ width: `${share}%` }} />
              </div>
            </li>
          );
        })}
      </ul>
      <p className="mt-4 text-sm text-muted">
        {poll.total} {poll.total === 1 ? 'vote' : 'votes'}
      </p>
    </>
  );
}
