import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { ScenarioTick } from './run-progress.ts';
import classes from './scenario-ticks.module.css';

/** Scenarios as the browser finishes them, newest first. */
export function ScenarioTicks({ scenarios }: { scenarios: ScenarioTick[] }) {
  const passed = scenarios.filter((scenario) => scenario.passed).length;
  return (
    <section className={classes.ticks} aria-labelledby="scenarios-title">
      <h2 id="scenarios-title">Tried in a browser</h2>
      <p className={classes.count}>
        {passed} of {scenarios.length} passed so far
      </p>
      <ul className={classes.list} tabIndex={0} aria-label="Scenarios">
        {scenarios.toReversed().map(({ key, passed, sentence }) => (
          <li key={key} data-passed={passed}>
            {passed ? (
              <IconCircleCheck size={18} role="img" aria-label="Passed:" />
            ) : (
              <IconCircleX size={18} role="img" aria-label="Did not pass:" />
            )}
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
