/** All questions, and which of them suit a text. */
import { lifeBanks } from './life-banks.ts';
import type { QuestionBank } from './question-bank.ts';
import { schoolBanks } from './school-banks.ts';

export const questionBanks: readonly QuestionBank[] = [...lifeBanks, ...schoolBanks];

/** Banks whose subject the text names, those named first first. */
export function banksFor(text: string): QuestionBank[] {
  const lower = text.toLowerCase();
  return questionBanks
    .map((bank) => ({ bank, index: lower.search(bank.words) }))
    .filter(({ index }) => index !== -1)
    .toSorted((one, other) => one.index - other.index)
    .map(({ bank }) => bank);
}
