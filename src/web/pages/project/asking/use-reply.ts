import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Project, Run } from '../../../../contract/api.ts';

/** Answers, approves or sends back: takes the run's new state over at once; a refusal stays where it was typed. */
export function useReply<Words>(project: Project, send: (words: Words) => Promise<Run>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (run) => {
      queries.setQueryData<Project>(['project', project.id], (known) => (known ? { ...known, run } : known));
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['questions', project.id] }),
        queries.invalidateQueries({ queryKey: ['projects'] }),
      ]);
    },
  });
}
