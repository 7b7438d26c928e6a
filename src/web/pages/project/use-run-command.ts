import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Project, Run } from '../../../contract/api.ts';
import { ClientError } from '../../client.ts';

/** Cancel or retry: takes the run's new state over at once, and says why when it is refused. */
export function useRunCommand(project: Project, command: (runId: string) => Promise<Run>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => command(project.run.id),
    onSuccess: (run) => {
      queries.setQueryData<Project>(['project', project.id], (known) => (known ? { ...known, run } : known));
    },
    onError: (error) => {
      const fix = error instanceof ClientError ? error.detail.fix : 'Try again.';
      notifications.show({ title: error.message, message: fix, color: 'red', autoClose: 10_000 });
    },
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'status' }),
  });
}
