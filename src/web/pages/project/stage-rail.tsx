import { IconCheck, IconX } from '@tabler/icons-react';
import type { StageName } from '../../../contract/event.ts';
import { formatDuration } from '../../ui/format-duration.ts';
import type { StageProgress, StageState } from './run-progress.ts';
import classes from './stage-rail.module.css';
import { useNow } from './use-now.ts';

const words: Record<StageName, string> = {
  read: 'Read',
  design: 'Design',
  compile: 'Write',
  verify: 'Try out',
  gate: 'Measure',
  release: 'Release',
};

const stateWords: Record<StageState, string> = {
  waiting: 'waiting',
  current: 'in progress',
  done: 'done',
  stopped: 'stopped',
};

export function StageRail({ stages }: { stages: StageProgress[] }) {
  const now = useNow(stages.some(({ state }) => state === 'current'));
  return (
    <ol className={classes.rail} aria-label="Stages">
      {stages.map((stage) => (
        <li
          key={stage.name}
          className={classes.stage}
          data-state={stage.state}
          aria-current={stage.state === 'current' ? 'step' : undefined}
        >
          <span className={classes.dot} aria-hidden>
            {stage.state === 'done' && <IconCheck size={14} stroke={3} />}
            {stage.state === 'stopped' && <IconX size={14} stroke={3} />}
          </span>
          <span className={classes.name}>{words[stage.name]}</span>
          <span className={classes.time}>
            <span className="hidden-text">{stateWords[stage.state]} </span>
            {elapsed(stage, now)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function elapsed({ state, startedAt, finishedMilliseconds }: StageProgress, now: number): string {
  if (state === 'waiting') return '';
  const going = startedAt ? Math.max(0, now - Date.parse(startedAt)) : 0;
  return formatDuration(finishedMilliseconds + going);
}
