/** Each task with its owner, what it should take and what it took; what lies on the critical path is marked. */
import { IconCircle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { PlanProgress, TaskState } from '../../../../contract/plan-progress.ts';
import { RoleAvatar } from '../../../ui/role-avatar.tsx';
import classes from './plan-panel.module.css';

const states: Record<TaskState, { words: string; Icon: typeof IconCircle }> = {
  waiting: { words: 'Waiting', Icon: IconCircle },
  current: { words: 'In progress', Icon: IconCircleDashed },
  done: { words: 'Done', Icon: IconCircleCheck },
};

export function TaskTable({ progress }: { progress: PlanProgress }) {
  return (
    <div className={classes.scroll}>
      <table className={classes.tasks}>
        <thead>
          <tr>
            <th scope="col">Task</th>
            <th scope="col">Planned</th>
            <th scope="col">Took</th>
          </tr>
        </thead>
        <tbody>
          {progress.tasks.map(({ task, state, took }) => {
            const { words, Icon } = states[state];
            return (
              <tr key={task.id} data-state={state}>
                <th scope="row">
                  <Icon size={16} role="img" aria-label={`${words}:`} />
                  <RoleAvatar name={task.owner} />
                  <span>
                    {task.title}
                    <small>
                      {task.owner}
                      {task.slack === 0 && ', on the critical path'}
                    </small>
                  </span>
                </th>
                <td>
                  {short(task.estimate.median)}
                  <small>
                    {short(task.estimate.low)} to {short(task.estimate.high)}
                  </small>
                </td>
                <td>{took === null ? '' : short(took)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function short(milliseconds: number): string {
  if (milliseconds < 50) return '< 0.1 s';
  return `${(milliseconds / 1000).toFixed(milliseconds < 9950 ? 1 : 0)} s`;
}
