/** The proof ledger: what was asked, what was seen of it, and what was left out. */
import type { Project } from '../../../../contract/api.ts';
import type { Proof } from '../../../../contract/proof.ts';
import { VerdictLabel } from '../../../ui/verdict-label.tsx';
import { FeedbackControl } from '../feedback/feedback-control.tsx';
import { CheckList } from './check-list.tsx';
import { EntryItem } from './entry-item.tsx';
import { GateList } from './gate-list.tsx';
import classes from './proof-tab.module.css';

export function ProofTab({ project }: { project: Project }) {
  const { proof } = project;
  if (!proof) return <p className={classes.quiet}>Nothing has been tried yet, so nothing is proven.</p>;
  return (
    <div className={classes.proof}>
      <Summary proof={proof} />
      <FeedbackControl
        projectId={project.id}
        runId={project.proofRunId ?? project.run.id}
        target="product"
        about="the product as a whole"
      />
      <section aria-labelledby="requirements-title" className={classes.section}>
        <h2 id="requirements-title">Requirements</h2>
        <ol>
          {proof.entries.map((entry) => (
            <EntryItem
              key={entry.requirement}
              entry={entry}
              runId={project.proofRunId ?? project.run.id}
              projectId={project.id}
            />
          ))}
        </ol>
      </section>
      <section aria-labelledby="checks-title" className={classes.section}>
        <h2 id="checks-title">Base checks</h2>
        <CheckList checks={proof.checks} runId={project.proofRunId ?? project.run.id} />
      </section>
      {proof.gates.length > 0 && (
        <section aria-labelledby="gates-title" className={classes.section}>
          <h2 id="gates-title">Gates</h2>
          <GateList gates={proof.gates} runId={project.proofRunId ?? project.run.id} projectId={project.id} />
        </section>
      )}
      {proof.questions.length > 0 && (
        <section aria-labelledby="questions-title" className={classes.section}>
          <h2 id="questions-title">Open questions, and what was assumed</h2>
          <dl className={classes.pairs}>
            {proof.questions.map(({ text, default: assumed }) => (
              <div key={text}>
                <dt>{text}</dt>
                <dd>Assumed: {assumed}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {proof.exclusions.length > 0 && (
        <section aria-labelledby="exclusions-title" className={classes.section}>
          <h2 id="exclusions-title">Left out on purpose</h2>
          <dl className={classes.pairs}>
            {proof.exclusions.map(({ text, reason }) => (
              <div key={text}>
                <dt>“{text}”</dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}

function Summary({ proof }: { proof: Proof }) {
  const count = (verdict: 'met' | 'not-met' | 'not-served') =>
    proof.entries.filter((entry) => entry.verdict === verdict).length;
  const scenarios = proof.entries.flatMap((entry) => entry.scenarios);
  const passed = scenarios.filter((scenario) => scenario.passed).length;
  const total = Math.max(1, proof.entries.length);
  return (
    <div className={classes.summary}>
      <p className={classes.headline}>
        {count('met')} of {proof.entries.length} requirements were seen working
      </p>
      <div className={classes.bar} aria-hidden>
        <span style={{ width: `${(100 * count('met')) / total}%`, background: 'var(--accent)' }} />
        <span style={{ width: `${(100 * count('not-met')) / total}%`, background: 'var(--bad)' }} />
        <span style={{ width: `${(100 * count('not-served')) / total}%`, background: 'var(--unserved)' }} />
      </div>
      <ul className={classes.counts}>
        <li>
          <VerdictLabel verdict="met" count={count('met')} />
        </li>
        <li>
          <VerdictLabel verdict="not-met" count={count('not-met')} />
        </li>
        <li>
          <VerdictLabel verdict="not-served" count={count('not-served')} />
        </li>
      </ul>
      <p className={classes.quiet}>
        {passed} of {scenarios.length} scenarios passed in a browser, at commit <code>{proof.commit.slice(0, 8)}</code>.
      </p>
    </div>
  );
}
