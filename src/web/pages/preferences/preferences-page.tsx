/** What the team keeps in mind: where it comes from, how it turned out, and the ways to change it. */
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { client, ClientError } from '../../client.ts';
import { QueryFailure } from '../../ui/failure-panel.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { PreferenceItem } from './preference-item.tsx';
import classes from './preferences-page.module.css';

export function PreferencesPage() {
  const heading = usePageTitle('Preferences');
  const { data, error, refetch } = useQuery({
    queryKey: ['preferences'],
    queryFn: ({ signal }) => client.preferences(signal),
  });
  return (
    <div className={classes.page}>
      <h1 ref={heading} tabIndex={-1}>
        Preferences
      </h1>
      <p className={classes.lead}>
        What you say “always” or “never” about, and what you ask for on a second product, the team keeps in mind for the
        next ones, wherever their concept leaves it open.
      </p>
      <NewPreference />
      {error && <QueryFailure title="The preferences could not be loaded" error={error} retry={() => void refetch()} />}
      {!error && !data && <Waiting label="Loading the preferences" />}
      {data?.preferences.length === 0 && (
        <p className={classes.empty}>
          Nothing yet. Say what you like or not below any sentence of the team, or write it above.
        </p>
      )}
      {data && data.preferences.length > 0 && (
        <ul aria-label="What the team keeps in mind">
          {data.preferences.map((preference) => (
            <PreferenceItem key={preference.id} preference={preference} />
          ))}
        </ul>
      )}
    </div>
  );
}

function NewPreference() {
  const id = useId();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const adding = useMutation({
    mutationFn: () => client.addPreference({ text, scope: 'person' }),
    onSuccess: () => {
      setText('');
      return queries.invalidateQueries({ queryKey: ['preferences'] });
    },
  });
  const refusal = adding.error instanceof ClientError ? adding.error.detail : null;

  function handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (text.trim() !== '') adding.mutate();
  }

  return (
    <form onSubmit={handleSubmit} className={classes.form}>
      <label htmlFor={id}>What should every product have, or never have?</label>
      <div className={classes.line}>
        <input
          id={id}
          type="text"
          maxLength={300}
          value={text}
          placeholder="Use euros"
          aria-describedby={refusal ? `${id}-problem` : undefined}
          onChange={(event) => {
            setText(event.currentTarget.value);
            adding.reset();
          }}
        />
        <Button type="submit" loading={adding.isPending} disabled={text.trim() === ''}>
          Keep in mind
        </Button>
      </div>
      {adding.error && (
        <p id={`${id}-problem`} role="alert" className={classes.problem}>
          {adding.error.message} {refusal?.fix}
        </p>
      )}
    </form>
  );
}
