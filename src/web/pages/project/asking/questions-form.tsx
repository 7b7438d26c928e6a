/** At most five questions with what each answer would change; the defaults are chosen already. */
import { Button } from '@mantine/core';
import { type SubmitEvent, useId, useState } from 'react';
import type { Project } from '../../../../contract/api.ts';
import type { Asking, OpenQuestion } from '../../../../contract/question.ts';
import { client } from '../../../client.ts';
import { Problem } from './problem.tsx';
import classes from './asking-panel.module.css';
import { useReply } from './use-reply.ts';

interface QuestionsFormProperties {
  project: Project;
  asking: Asking;
  /** Questions that take their defaults unasked. */
  others: number;
}

/** Chosen where somebody answers in their own words. */
const own = Symbol('own words');

export function QuestionsForm({ project, asking, others }: QuestionsFormProperties) {
  const [chosen, setChosen] = useState<Record<string, number | typeof own>>({});
  const [words, setWords] = useState<Record<string, string>>({});
  const reply = useReply(project, (answers: { question: string; answer: string }[]) =>
    client.answerRun(asking.runId, answers),
  );

  function handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    reply.mutate(
      asking.questions.flatMap((question) => {
        const choice = chosen[question.id] ?? question.chosen;
        const answer = choice === own ? (words[question.id] ?? '').trim() : (question.options[choice]?.label ?? '');
        return answer === '' ? [] : [{ question: question.id, answer }];
      }),
    );
  }

  return (
    <form onSubmit={handleSubmit} className={classes.form}>
      <h2 id="asking-title">
        {asking.questions.length === 1
          ? 'One question before we build'
          : `${asking.questions.length} questions before we build`}
      </h2>
      {asking.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          choice={chosen[question.id] ?? question.chosen}
          words={words[question.id] ?? ''}
          onChoose={(choice) => setChosen((known) => ({ ...known, [question.id]: choice }))}
          onWords={(text) => {
            setWords((known) => ({ ...known, [question.id]: text }));
            setChosen((known) => ({ ...known, [question.id]: own }));
          }}
        />
      ))}
      {others > 0 && (
        <p className={classes.hint}>
          {others === 1
            ? 'One smaller question takes its default.'
            : `${others} smaller questions take their defaults.`}{' '}
          All of them can be answered otherwise later.
        </p>
      )}
      <Problem error={reply.error} />
      <div className={classes.actions}>
        <Button type="submit" loading={reply.isPending}>
          Go on with these answers
        </Button>
        <Button variant="default" disabled={reply.isPending} onClick={() => reply.mutate([])}>
          Take all defaults
        </Button>
      </div>
    </form>
  );
}

interface QuestionFieldProperties {
  question: OpenQuestion;
  choice: number | typeof own;
  words: string;
  onChoose: (choice: number | typeof own) => void;
  onWords: (text: string) => void;
}

function QuestionField({ question, choice, words, onChoose, onWords }: QuestionFieldProperties) {
  const id = useId();
  return (
    <fieldset className={classes.question} aria-describedby={`${id}-why`}>
      <legend>{question.text}</legend>
      <p id={`${id}-why`} className={classes.hint}>
        {question.because}
      </p>
      {question.options.map((option, index) => (
        <label key={option.label} className={classes.option}>
          <input type="radio" name={id} checked={choice === index} onChange={() => onChoose(index)} />
          <span>
            {option.label}
            {index === question.chosen && <span className={classes.default}>default</span>}
            {option.effect.length > 0 && <span className={classes.effect}>{option.effect.join(' ')}</span>}
          </span>
        </label>
      ))}
      {question.own !== null && (
        <div className={classes.option}>
          <input
            type="radio"
            name={id}
            aria-label="In your own words"
            checked={choice === own}
            onChange={() => onChoose(own)}
          />
          <input
            type="text"
            aria-label={`Your own answer: ${question.text}`}
            placeholder="Something else"
            maxLength={300}
            value={words}
            onChange={(event) => onWords(event.currentTarget.value)}
          />
        </div>
      )}
    </fieldset>
  );
}
