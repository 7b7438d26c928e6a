import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Project, Run } from '../../../contract/api.ts';
import { ClientError } from '../../client.ts';

/** Begins a further run of a product; the page then watches it, or says why it was refused. */
export function useRunStart<Wish = void>(project: Project, begin: (wish: Wish) => Promise<Run>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: begin,
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
