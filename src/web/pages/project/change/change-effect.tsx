/** What a change would do, in words, with the question whether to do it. */
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ChangePreview } from '../../../../contract/api.ts';
import classes from './change-tab.module.css';

interface ChangeEffectProperties {
  effect: ChangePreview;
  isBusy: boolean;
  onApply: () => void;
  onDiscard: () => void;
}

export function ChangeEffect({ effect, isBusy, onApply, onDiscard }: ChangeEffectProperties) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { sentences, losses, obsolete, restated, added, differences } = effect;

  // A keyboard or a screen reader goes on with the answer.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className={classes.effect} aria-labelledby="effect-title">
      <h3 id="effect-title" ref={heading} tabIndex={-1}>
        This would change
      </h3>
      <List lines={sentences} />
      <Part title="Existing records lose something" lines={losses} isWarning />
      <Part title="No longer promised" lines={named(obsolete)} isWarning />
      <Part title="New promises, to be seen in a browser" lines={named(added)} />
      <Part title="Promises in the words of the changed product" lines={named(restated)} isClosed />
      <Part title="Every difference" lines={differences} isClosed />
      <p className={classes.hint}>
        Everything else that was proven has to hold again, or nothing is changed. Records and changes made by hand are
        kept.
      </p>
      <div className={classes.actions}>
        <Button onClick={onApply} loading={isBusy}>
          Apply the change
        </Button>
        <Button variant="default" onClick={onDiscard} disabled={isBusy}>
          Discard
        </Button>
      </div>
    </section>
  );
}

function named(notes: ChangePreview['added']): string[] {
  return notes.map(({ requirement, title }) => `${requirement}: ${title}`);
}

function Part({
  title,
  lines,
  isWarning,
  isClosed,
}: {
  title: string;
  lines: string[];
  isWarning?: boolean;
  isClosed?: boolean;
}) {
  if (lines.length === 0) return null;
  if (!isClosed)
    return (
      <div data-warning={isWarning || undefined} className={classes.part}>
        <h4>{title}</h4>
        <List lines={lines} />
      </div>
    );
  return (
    <details className={classes.part}>
      <summary>
        {title} ({lines.length})
      </summary>
      <List lines={lines} />
    </details>
  );
}

function List({ lines }: { lines: string[] }) {
  return (
    <ul className={classes.lines}>
      {lines.map((line, index) => (
        <li key={`${index} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}
