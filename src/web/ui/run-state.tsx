import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconMessageQuestion,
  IconPlayerStop,
} from '@tabler/icons-react';
import type { Run, RunStatus } from '../../contract/api.ts';
import classes from './run-state.module.css';

const appearance: Record<RunStatus, { words: string; Icon: typeof IconClock }> = {
  queued: { words: 'Waiting its turn', Icon: IconClock },
  running: { words: 'Being built', Icon: IconCircleDashed },
  asking: { words: 'Waits for you', Icon: IconMessageQuestion },
  finished: { words: 'Finished', Icon: IconCircleCheck },
  failed: { words: 'Failed', Icon: IconAlertTriangle },
  cancelled: { words: 'Cancelled', Icon: IconPlayerStop },
};

export function RunState({ run }: { run: Run }) {
  const { words, Icon } = appearance[run.status];
  return (
    <span className={classes.state} data-status={run.status}>
      <Icon size={17} aria-hidden />
      {words}
    </span>
  );
}
