import type { ProofEntry } from '../../../../contract/proof.ts';
import { VerdictLabel } from '../../../ui/verdict-label.tsx';
import { FeedbackControl } from '../feedback/feedback-control.tsx';
import classes from './entry-item.module.css';
import { ScenarioItem } from './scenario-item.tsx';

/** One requirement with its verdict, where it comes from, and the scenarios that show it. */
export function EntryItem({ entry, runId, projectId }: { entry: ProofEntry; runId: string; projectId: string }) {
  const { text, verdict, reason, scenarios, source } = entry;
  const passed = scenarios.filter((scenario) => scenario.passed).length;
  return (
    <li className={classes.entry}>
      <div className={classes.head}>
        <h3 className={classes.text}>{text}</h3>
        <VerdictLabel verdict={verdict} />
      </div>
      <p className={classes.source}>
        <span className="hidden-text">Comes from: </span>
        {source}
      </p>
      <FeedbackControl projectId={projectId} runId={runId} target={`requirement:${entry.requirement}`} about={text} />
      {reason && <p className={classes.reason}>{reason}</p>}
      {scenarios.length > 0 && (
        // What failed is what a reader looks for.
        <details className={classes.scenarios} open={verdict === 'not-met'}>
          <summary>
            {passed} of {scenarios.length} {scenarios.length === 1 ? 'scenario' : 'scenarios'} passed
          </summary>
          <ul>
            {scenarios.map((scenario) => (
              <ScenarioItem key={scenario.scenario} scenario={scenario} runId={runId} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
