/** All calculators, and which of them suit a text. */
import type { Calculator } from '../../../blueprint/features/kits.ts';
import type { KnownCalculator } from './define-calculator.ts';
import { lifeCalculators } from './life.ts';
import { moneyCalculators } from './money.ts';
import { quoteCalculators } from './quotes.ts';
import { unitCalculators } from './units.ts';

export const knownCalculators: readonly KnownCalculator[] = [
  ...moneyCalculators,
  ...lifeCalculators,
  ...unitCalculators,
  ...quoteCalculators,
];

/** Those whose words the text has, those named first first. */
export function calculatorsFor(text: string): Calculator[] {
  const lower = text.toLowerCase();
  return knownCalculators
    .map(({ words, calculator }) => ({ calculator, index: lower.search(words) }))
    .filter(({ index }) => index !== -1)
    .toSorted((one, other) => one.index - other.index)
    .map(({ calculator }) => calculator);
}

export function calculatorById(id: string): Calculator | undefined {
  return knownCalculators.find(({ calculator }) => calculator.id === id)?.calculator;
}
