/** Asks the person at the terminal what a run waits for, and sends the answer. */
import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import type { Answer, Asking, OpenQuestion } from '../contract/question.ts';
import type { Client } from './client.ts';
import { printQuestions } from './print-questions.ts';
import { printRefusal } from './print-refusal.ts';

/** Returns when the run goes on, or asks something else. Without a terminal it says how to answer, and returns at once. */
export async function askAtTerminal(client: Client, projectId: string): Promise<void> {
  const { asking } = await client.questions(projectId);
  if (asking === null) return;
  if (!process.stdin.isTTY) {
    for (const line of printQuestions(asking, projectId)) console.log(line);
    return;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const outcome = await (asking.of === 'questions'
        ? client.answerRun(asking.runId, await answersOf(terminal, asking.questions))
        : decide(terminal, client, asking));
      if (outcome.ok) return;
      for (const line of printRefusal(outcome.refusal)) console.log(line);
      if (outcome.refusal.code === 'conflict') return;
    }
  } finally {
    terminal.close();
  }
}

type Terminal = ReturnType<typeof createInterface>;

async function answersOf(terminal: Terminal, questions: readonly OpenQuestion[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const question of questions) {
    console.log(`\n${styleText('bold', question.text)} ${question.because}`);
    for (const [index, { label, effect }] of question.options.entries())
      console.log(
        `  ${index + 1}  ${label}${index === question.chosen ? ' (default)' : ''} ${styleText('dim', effect.join(' '))}`,
      );
    const asked = question.own === null ? 'Number: ' : 'Number, or your own words: ';
    let typed = (await terminal.question(asked)).trim();
    while (/^\d+$/.test(typed) && question.options[Number(typed) - 1] === undefined)
      typed = (await terminal.question(`There are ${question.options.length}. ${asked}`)).trim();
    const option = question.options[Number(typed) - 1];
    if (typed !== '') answers.push({ question: question.id, answer: option?.label ?? typed });
  }
  return answers;
}

async function decide(terminal: Terminal, client: Client, { runId, shown }: Asking) {
  console.log(`\n${shown}\n`);
  const typed = (await terminal.question('Press Enter to approve, or say what should be different: ')).trim();
  return typed === '' ? client.approveRun(runId) : client.sendBackRun(runId, typed);
}
