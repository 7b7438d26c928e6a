/** The team at work: stages, what they say, and scenarios as they pass. Also the story of a run that has stopped. */
import { useQueryClient } from '@tanstack/react-query';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Project } from '../../../contract/api.ts';
import type { RunEvent, RunEventKind } from '../../../contract/event.ts';
import { EventLine } from './event-line.tsx';
import { PlanPanel } from './plan/plan-panel.tsx';
import { scenariosOf, stagesOf } from './run-progress.ts';
import classes from './run-view.module.css';
import { ScenarioTicks } from './scenario-ticks.tsx';
import { StageRail } from './stage-rail.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { useRunEvents } from './use-run-events.ts';

/** Shown elsewhere on this page: in the rail and among the scenarios. */
const elsewhere = new Set<RunEventKind>(['stage-start', 'stage-finish', 'scenario-finish']);
/** After these the project itself has changed. */
const changing = new Set<RunEventKind>([
  'run-start',
  'run-resume',
  'stage-finish',
  'run-ask',
  'run-answer',
  'run-finish',
  'run-fail',
  'run-cancel',
]);

export function RunView({ project }: { project: Project }) {
  const queries = useQueryClient();
  const { status } = project.run;
  const { events, connection } = useRunEvents({
    runId: project.run.id,
    isActive: status === 'queued' || status === 'running' || status === 'asking',
    onEvents: (fresh) => {
      if (fresh.some(({ kind }) => changing.has(kind))) {
        void queries.invalidateQueries({ queryKey: ['project', project.id] });
        void queries.invalidateQueries({ queryKey: ['projects'] });
      }
    },
  });
  const stages = useMemo(() => stagesOf(events, status), [events, status]);
  const scenarios = useMemo(() => scenariosOf(events), [events]);
  const said = useMemo(() => events.filter(({ kind }) => !elsewhere.has(kind)).toReversed(), [events]);
  const announcement = useAnnouncement(said[0]?.sentence ?? '');

  return (
    <div className={classes.view}>
      <StageRail stages={stages} />
      <PlanPanel
        runId={project.run.id}
        events={events}
        isActive={status === 'queued' || status === 'running' || status === 'asking'}
      />
      <p className="hidden-text" role="status">
        {announcement}
      </p>
      {connection === 'lost' && (
        <p className={classes.lost} role="alert">
          <IconPlugConnectedX size={18} aria-hidden />
          The connection was lost; trying again every two seconds. The team works on meanwhile.
        </p>
      )}
      <div className={classes.columns} data-split={scenarios.length > 0 || undefined}>
        <section aria-labelledby="team-title" className={classes.team}>
          <h2 id="team-title">What the team says</h2>
          <TeamStory events={said} isQueued={status === 'queued'} projectId={project.id} />
        </section>
        {scenarios.length > 0 && <ScenarioTicks scenarios={scenarios} />}
      </div>
    </div>
  );
}

function TeamStory({ events, isQueued, projectId }: { events: RunEvent[]; isQueued: boolean; projectId: string }) {
  if (events.length === 0) {
    return (
      <p className={classes.empty}>
        {isQueued ? 'Waiting for a free place in the workshop …' : 'The team is gathering …'}
      </p>
    );
  }
  return (
    <ol reversed aria-label="Newest first">
      {events.map((event) => (
        <EventLine key={event.sequence} event={event} projectId={projectId} />
      ))}
    </ol>
  );
}
