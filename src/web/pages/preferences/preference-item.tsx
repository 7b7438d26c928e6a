import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import type { Preference, PreferenceChange, PreferenceList } from '../../../contract/preference.ts';
import { client } from '../../client.ts';
import classes from './preferences-page.module.css';

const sources = {
  repeated: 'You asked for it on more than one product',
  stated: 'You said so',
  'by-hand': 'Written by hand',
} as const;

/** One preference: on or off, in other words, for everybody, or gone; each step can be taken back. */
export function PreferenceItem({ preference }: { preference: Preference }) {
  const { id, text, scope, isOn, source, evidence, applied, overridden, remark } = preference;
  const queries = useQueryClient();
  const [edited, setEdited] = useState<string | null>(null);
  const changing = useMutation({
    mutationFn: (changes: PreferenceChange) => client.changePreference(id, changes),
    onSuccess: (changed, changes) => {
      setEdited(null);
      // The server's answer shows at once; the list is read again behind it.
      queries.setQueryData<PreferenceList>(['preferences'], (known) =>
        known === undefined
          ? known
          : { ...known, preferences: known.preferences.map((one) => (one.id === changed.id ? changed : one)) },
      );
      if (changes.isRemoved === true) offerUndo();
      return queries.invalidateQueries({ queryKey: ['preferences'] });
    },
    onError: (error) => notifications.show({ message: error.message, color: 'red' }),
  });

  function offerUndo() {
    notifications.show({
      id: `undo-${id}`,
      autoClose: 12_000,
      message: (
        <span className={classes.line}>
          “{text}” is forgotten.
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              notifications.hide(`undo-${id}`);
              void client
                .changePreference(id, { isRemoved: false })
                .then(() => queries.invalidateQueries({ queryKey: ['preferences'] }));
            }}
          >
            Undo
          </Button>
        </span>
      ),
    });
  }

  function handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    if (edited !== null && edited.trim() !== '') changing.mutate({ text: edited });
  }

  return (
    <li className={classes.item} data-off={!isOn || undefined}>
      <div className={classes.what}>
        {edited === null ? (
          <h2>{text}</h2>
        ) : (
          <form onSubmit={handleSubmit} className={classes.line}>
            <input
              type="text"
              aria-label="In other words"
              maxLength={300}
              value={edited}
              onChange={(event) => setEdited(event.currentTarget.value)}
            />
            <Button type="submit" size="compact-sm" loading={changing.isPending}>
              Save
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setEdited(null)}>
              Leave it
            </Button>
          </form>
        )}
        <p className={classes.quiet}>
          {sources[source]}
          {scope === 'organisation' && ', for everybody here'}. {effectOf(applied, overridden)} {remark}
        </p>
        {evidence.length > 0 && (
          <details className={classes.quiet}>
            <summary>Where it comes from</summary>
            <ul>
              {evidence.map((one) => (
                <li key={`${one.at} ${one.project}`}>
                  “{one.text}”, about {one.project}, {new Date(one.at).toLocaleDateString()}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className={classes.actions}>
        <label>
          <input
            type="checkbox"
            // What was pressed shows at once; the server's answer follows.
            checked={(changing.isPending ? changing.variables.isOn : undefined) ?? isOn}
            disabled={changing.isPending}
            onChange={() => changing.mutate({ isOn: !isOn })}
          />
          On<span className="hidden-text">: {text}</span>
        </label>
        <Button size="compact-sm" variant="default" aria-label={`Edit: ${text}`} onClick={() => setEdited(text)}>
          Edit
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${scope === 'person' ? 'For everybody' : 'Only for me'}: ${text}`}
          onClick={() => changing.mutate({ scope: scope === 'person' ? 'organisation' : 'person' })}
        >
          {scope === 'person' ? 'For everybody' : 'Only for me'}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Forget: ${text}`}
          onClick={() => changing.mutate({ isRemoved: true })}
        >
          Forget
        </Button>
      </div>
    </li>
  );
}

function effectOf(applied: number, overridden: number): string {
  if (applied === 0) return 'Not used yet.';
  const used = `Used for ${applied} ${applied === 1 ? 'product' : 'products'}`;
  return overridden === 0 ? `${used}, and kept.` : `${used}; ${overridden} times you had it otherwise afterwards.`;
}
