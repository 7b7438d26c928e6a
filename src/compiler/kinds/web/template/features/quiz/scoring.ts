// What counts as right.
import type { Question, Verdict } from './model.ts';

/** A choice is right when exactly the right ones are chosen; a typed answer when it is one of the accepted spellings. */
export function isRight(question: Question, given: readonly string[]): boolean {
  const right = rightAnswers(question);
  if (question.kind === 'short-text') {
    const typed = plain(given[0] ?? '');
    return typed !== '' && right.some((answer) => plain(answer) === typed);
  }
  return given.length === right.length && right.every((answer) => given.includes(answer));
}

export function verdictOn(question: Question, given: readonly string[]): Verdict {
  return {
    isRight: isRight(question, given),
    rightAnswers: question.kind === 'short-text' ? rightAnswers(question).slice(0, 1) : rightAnswers(question),
    explanation: question.explanation,
  };
}

export function percentOf(score: number, total: number): number {
  return total === 0 ? 0 : Math.round((score / total) * 100);
}

function rightAnswers(question: Question): string[] {
  return question.options.filter((option) => option.isRight).map((option) => option.text);
}

/** "The  Nile." and "nile" are the same answer. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[^\p{Letter}\p{Number}.,%+-]+/gu, ' ')
    .trim()
    .replaceAll(/^(the|a|an) |[.,]+$/g, '');
}
