/** What should change about the product, and the versions that it has had. */
import { useState } from 'react';
import type { Project } from '../../../../contract/api.ts';
import { AnsweredQuestions } from './answered-questions.tsx';
import { ChangeForm } from './change-form.tsx';
import classes from './change-tab.module.css';
import { VersionList } from './version-list.tsx';

export function ChangeTab({ project }: { project: Project }) {
  /** An answer that is to be another one, and how often that was asked, so that the same can be asked again. */
  const [asked, setAsked] = useState({ text: '', count: 0 });
  return (
    <div className={classes.tab}>
      <ChangeForm key={asked.count} project={project} proposed={asked.text} />
      <section aria-labelledby="questions-title">
        <h2 id="questions-title">What the concept left open</h2>
        <AnsweredQuestions project={project} onAsk={(text) => setAsked(({ count }) => ({ text, count: count + 1 }))} />
      </section>
      <section aria-labelledby="versions-title">
        <h2 id="versions-title">Versions</h2>
        <VersionList project={project} />
      </section>
    </div>
  );
}
