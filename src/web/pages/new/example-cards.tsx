import classes from './example-cards.module.css';
import { examples } from './examples.ts';

/** A click puts the whole concept into the text field, ready to be changed. */
export function ExampleCards({ onChoose }: { onChoose: (concept: string) => void }) {
  return (
    <section aria-labelledby="examples-title" className={classes.section}>
      <h2 id="examples-title" className={classes.title}>
        Or start from one of these
      </h2>
      <ul className={classes.cards}>
        {examples.map(({ title, hint, concept }) => (
          <li key={title}>
            <button type="button" className={classes.card} onClick={() => onChoose(concept)}>
              <span className={classes.name}>{title}</span>
              <span className={classes.hint}>{hint}</span>
              <span className={classes.text}>{concept}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
