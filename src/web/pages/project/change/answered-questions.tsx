/** What was asked or decided by default, each with the way to answer it otherwise: as a change. */
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Mode, Project } from '../../../../contract/api.ts';
import type { Inquiry } from '../../../../contract/question.ts';
import { client } from '../../../client.ts';
import { QueryFailure } from '../../../ui/failure-panel.tsx';
import { ModeSelect } from '../../../ui/mode-select.tsx';
import { Waiting } from '../../../ui/waiting.tsx';
import { Problem } from '../asking/problem.tsx';
import classes from './change-tab.module.css';

interface AnsweredQuestionsProperties {
  project: Project;
  /** The change request that another answer comes to. */
  onAsk: (request: string) => void;
}

export function AnsweredQuestions({ project, onAsk }: AnsweredQuestionsProperties) {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['questions', project.id],
    queryFn: ({ signal }) => client.questions(project.id, signal),
  });
  const choice = useMutation({
    mutationFn: (mode: Mode) => client.setMode(project.id, mode),
    onSettled: () => queries.invalidateQueries({ queryKey: ['questions', project.id] }),
  });
  if (error)
    return <QueryFailure title="The questions could not be loaded" error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting label="Loading the questions" />;
  return (
    <>
      <ModeSelect
        value={choice.isPending ? choice.variables : data.mode}
        onChange={(mode) => choice.mutate(mode)}
        disabled={choice.isPending}
      />
      <Problem error={choice.error} />
      {data.questions.length === 0 ? (
        <p className={classes.hint}>The concept left nothing open that would change the product.</p>
      ) : (
        <ul>
          {data.questions.map((one) => (
            <QuestionItem key={one.question.id} of={one} onAsk={onAsk} />
          ))}
        </ul>
      )}
    </>
  );
}

function QuestionItem({
  of: { question, answer },
  onAsk,
}: {
  of: Inquiry['questions'][number];
  onAsk: (request: string) => void;
}) {
  const current = answer ?? question.options[question.chosen]?.label;
  return (
    <li className={classes.version}>
      <div className={classes.what}>
        <p>{question.text}</p>
        <p className={classes.hint}>
          <strong>{current}</strong> {answer === null ? '(decided for you)' : '(your answer)'}. {question.because}
        </p>
      </div>
      <div className={classes.suggestions}>
        {question.options.map(({ label, request }) =>
          request === null || label === current ? null : (
            <Button
              key={label}
              variant="default"
              size="compact-sm"
              aria-label={`${question.text} ${label}`}
              onClick={() => onAsk(request)}
            >
              {label}
            </Button>
          ),
        )}
      </div>
    </li>
  );
}
