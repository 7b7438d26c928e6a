/** What a run waits for, with the commands that answer it. */
import type { Asking } from '../contract/question.ts';

export function printQuestions({ of, questions, shown }: Asking, projectId: string): string[] {
  if (of !== 'questions')
    return [
      shown,
      '',
      `Approve:    npx toronto approve ${projectId}`,
      `Send back:  npx toronto send-back ${projectId} "what should be different"`,
    ];
  return [
    ...questions.flatMap(({ id, text, because, options, chosen }) => [
      `${text} ${because}`,
      ...options.map(
        ({ label, effect }, index) =>
          `  ${id}="${label}"${index === chosen ? ' (default)' : ''}${effect.length > 0 ? `  ${effect.join(' ')}` : ''}`,
      ),
    ]),
    '',
    `Answer:             npx toronto answer ${projectId} ${questions[0]?.id ?? 'question'}="..."`,
    `Take the defaults:  npx toronto answer ${projectId}`,
  ];
}
