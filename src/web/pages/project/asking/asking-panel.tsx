/** What the team waits for: its questions, or something to be approved. */
import { useQuery } from '@tanstack/react-query';
import type { Project } from '../../../../contract/api.ts';
import { client } from '../../../client.ts';
import { QueryFailure } from '../../../ui/failure-panel.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { ApprovalForm } from './approval-form.tsx';
import classes from './asking-panel.module.css';
import { QuestionsForm } from './questions-form.tsx';

export function AskingPanel({ project }: { project: Project }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['questions', project.id],
    queryFn: ({ signal }) => client.questions(project.id, signal),
    // What is asked next has to be there when the run asks it.
    staleTime: 0,
  });
  if (error)
    return <QueryFailure title="What is asked could not be loaded" error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting label="Loading what the team asks" />;
  const { asking } = data;
  if (asking === null) return null;
  return (
    <section className={classes.panel} aria-labelledby="asking-title">
      {asking.of === 'questions' ? (
        <QuestionsForm project={project} asking={asking} others={data.questions.length - asking.questions.length} />
      ) : (
        // Each thing that is asked for is a form of its own.
        <ApprovalForm key={asking.shown} project={project} asking={asking} of={asking.of} />
      )}
    </section>
  );
}
