/** A calculator as the data files write it, and the words that call for it. */
import type { Calculator, CalculatorInput, CalculatorStep } from '../../../blueprint/features/kits.ts';

export interface KnownCalculator {
  /** Over lower-case text. */
  words: RegExp;
  calculator: Calculator;
}

type Options = Partial<Omit<CalculatorInput, 'name' | 'label' | 'type' | 'initial'>>;

export function amount(name: string, label: string, initial: number, more: Options = {}): CalculatorInput {
  return { name, label, type: 'number', initial, minimum: 0, ...more };
}

/** `"Sedentary 1.2 | Active 1.5"`; the number is the last word of each option. */
export function pickOne(
  name: string,
  label: string,
  options: string,
  initial = 0,
  more: Options = {},
): CalculatorInput {
  const list = options.split('|').map((option) => {
    const text = option.trim();
    const space = text.lastIndexOf(' ');
    return { label: text.slice(0, space), value: Number(text.slice(space + 1)) };
  });
  return { name, label, type: 'choice', initial, options: list, ...more };
}

export function day(name: string, label: string, initial: number): CalculatorInput {
  return { name, label, type: 'date', initial };
}

export function step(name: string, label: string, formula: string, unit?: string, decimals = 2): CalculatorStep {
  return { name, label, formula, as: 'number', decimals, ...(unit !== undefined && { unit }) };
}

export function moneyStep(name: string, label: string, formula: string): CalculatorStep {
  return { name, label, formula, as: 'money', unit: 'USD', decimals: 2 };
}

export function percentStep(name: string, label: string, formula: string, decimals = 2): CalculatorStep {
  return { name, label, formula, as: 'percent', decimals };
}
