import { IconCheck, IconPlus, IconQuestionMark } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ErrorBody } from '../../../contract/api.ts';
import classes from './unclear-panel.module.css';

interface UnclearPanelProperties {
  refusal: ErrorBody['error'];
  onAppend: (sentence: string) => void;
}

/** A concept that could not be read well enough: what was understood, what was not, and sentences to add. */
export function UnclearPanel({ refusal, onAppend }: UnclearPanelProperties) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [added, setAdded] = useState<readonly string[]>([]);
  const { understood = [], notUnderstood = [], suggestions = [] } = refusal;

  // Each refusal mounts a new panel, because sending the concept again takes the old one away.
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className={classes.panel} aria-labelledby="unclear-title">
      <h2 id="unclear-title" ref={heading} tabIndex={-1} className={classes.title}>
        We need a little more
      </h2>
      <p>{refusal.message}</p>
      <p>{refusal.fix}</p>
      {understood.length > 0 && (
        <div>
          <h3 className={classes.label}>Understood</h3>
          <ul className={classes.list}>
            {understood.map((text) => (
              <li key={text}>
                <IconCheck size={16} className={classes.yes} aria-hidden />
                {text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {notUnderstood.length > 0 && (
        <div>
          <h3 className={classes.label}>Not understood</h3>
          <ul className={classes.list}>
            {notUnderstood.map((text) => (
              <li key={text}>
                <IconQuestionMark size={16} className={classes.no} aria-hidden />
                {text}
              </li>
            ))}
          </ul>
        </div>
      )}
      {suggestions.length > 0 && (
        <div>
          <h3 className={classes.label}>Sentences that would help</h3>
          <ul className={classes.list}>
            {suggestions
              .filter((sentence) => !added.includes(sentence))
              .map((sentence) => (
                <li key={sentence}>
                  <button
                    type="button"
                    className={classes.suggestion}
                    onClick={() => {
                      setAdded([...added, sentence]);
                      onAppend(sentence);
                    }}
                  >
                    <IconPlus size={16} aria-hidden />
                    <span>
                      <span className="hidden-text">Add: </span>
                      {sentence}
                    </span>
                  </button>
                </li>
              ))}
          </ul>
        </div>
      )}
    </section>
  );
}
