import { useMemo } from 'react';
import type { Project } from '../../../contract/api.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { EventLine } from './event-line.tsx';
import { PlanPanel } from './plan/plan-panel.tsx';
import { stagesOf } from './run-progress.ts';
import { StageRail } from './stage-rail.tsx';
import classes from './team-tab.module.css';
import { useRunEvents } from './use-run-events.ts';

/** The whole log of the run, from its beginning. */
export function TeamTab({ project }: { project: Project }) {
  const { events, connection } = useRunEvents({ runId: project.run.id, isActive: false });
  const stages = useMemo(() => stagesOf(events, project.run.status), [events, project.run.status]);
  if (events.length === 0 && connection !== 'ended') return <Waiting label="Reading the log" />;
  if (events.length === 0) return <p>Nothing was written down about this run.</p>;
  return (
    <div className={classes.log}>
      <StageRail stages={stages} />
      <PlanPanel runId={project.run.id} events={events} isActive={false} />
      <ol aria-label="Everything that happened, from the beginning">
        {events.map((event) => (
          <EventLine key={event.sequence} event={event} projectId={project.id} />
        ))}
      </ol>
    </div>
  );
}
