/** What should change about the product, and the versions that it has had. */
import type { Project } from '../../../../contract/api.ts';
import { ChangeForm } from './change-form.tsx';
import classes from './change-tab.module.css';
import { VersionList } from './version-list.tsx';

export function ChangeTab({ project }: { project: Project }) {
  return (
    <div className={classes.tab}>
      <ChangeForm project={project} />
      <section aria-labelledby="versions-title">
        <h2 id="versions-title">Versions</h2>
        <VersionList project={project} />
      </section>
    </div>
  );
}
