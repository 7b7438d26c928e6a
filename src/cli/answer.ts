/** `toronto questions`, `answer`, `approve` and `send-back`: what a run waits for, and what a person says to it. */
import type { Answer } from '../contract/question.ts';
import type { Configuration } from '../ops/configuration.ts';
import { createClient } from './client.ts';
import { findServer } from './find-server.ts';
import { printQuestions } from './print-questions.ts';
import { printRefusal } from './print-refusal.ts';

export type Reply =
  | { do: 'show' }
  /** Each `question=answer`; none: the defaults. */
  | { do: 'answer'; words: readonly string[] }
  | { do: 'approve' }
  | { do: 'send-back'; comment: string };

/** @returns the exit code: 2 when it was refused, 1 when there is nothing to answer. */
export async function answer(projectId: string, reply: Reply, configuration: Configuration): Promise<number> {
  const server = await findServer(configuration, { announce: (line) => console.error(line) });
  try {
    const client = createClient({ baseUrl: server.url });
    const { asking, questions } = await client.questions(projectId);
    if (reply.do === 'show') {
      for (const { question, answer: said } of questions)
        console.log(
          `${question.text} ${said ?? question.options[question.chosen]?.label ?? ''}${said === null ? ' (default)' : ''}`,
        );
      if (asking !== null) for (const line of ['', ...printQuestions(asking, projectId)]) console.log(line);
      else if (questions.length === 0) console.log('The concept left nothing open that would change the product.');
      return 0;
    }
    if (asking === null) {
      console.error('The team does not wait for anything. Ask for a change instead: npx toronto change PROJECT "..."');
      return 1;
    }
    const outcome = await (reply.do === 'answer'
      ? client.answerRun(asking.runId, reply.words.map(readAnswer))
      : reply.do === 'approve'
        ? client.approveRun(asking.runId)
        : client.sendBackRun(asking.runId, reply.comment));
    if (!outcome.ok) {
      for (const line of printRefusal(outcome.refusal)) console.error(line);
      return 2;
    }
    console.log(
      server.ownsProcess
        ? 'It is noted; the team goes on with the next "toronto serve".'
        : 'It is noted; the team goes on.',
    );
    return 0;
  } finally {
    await server.close();
  }
}

function readAnswer(word: string): Answer {
  const at = word.indexOf('=');
  return at < 0 ? { question: word, answer: '' } : { question: word.slice(0, at), answer: word.slice(at + 1) };
}
