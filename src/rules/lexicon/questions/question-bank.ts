/** Questions on one subject, with answers that are beyond doubt. */
import type { PaperQuestion } from '../../../blueprint/features/kits.ts';

export interface QuestionBank {
  /** e.g. "Geography" */
  subject: string;
  /** Words in titles and concepts that point at the subject; over lower-case text. */
  words: RegExp;
  /** e.g. "Capitals and rivers" */
  title: string;
  description: string;
  questions: readonly PaperQuestion[];
}

/**
 * One question a line, cells separated by ` | `: the question, its answers (right ones marked by `*`), and behind `~` the
 * explanation. Only marked answers make a question to type in; several among others make one with several right answers.
 */
export function defineBank(
  subject: string,
  words: RegExp,
  title: string,
  description: string,
  lines: string,
): QuestionBank {
  const questions = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readQuestion);
  return { subject, words, title, description, questions };
}

function readQuestion(line: string): PaperQuestion {
  const [text = '', ...cells] = line.split(' | ').map((cell) => cell.trim());
  const explanation = cells.find((cell) => cell.startsWith('~'))?.slice(1) ?? null;
  const options = cells
    .filter((cell) => !cell.startsWith('~'))
    .map((cell) => ({ text: cell.replace(/^\*/, ''), isRight: cell.startsWith('*') }));
  return { text, kind: kindOf(options), options, explanation };
}

function kindOf(options: PaperQuestion['options']): PaperQuestion['kind'] {
  const right = options.filter((option) => option.isRight).length;
  if (right === options.length) return 'short-text';
  if (options.every((option) => option.text === 'True' || option.text === 'False')) return 'true-false';
  return right > 1 ? 'multiple' : 'single';
}
