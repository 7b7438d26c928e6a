/** Formulas that a concept states in so many words: "price = area x rate", "the fee is the weight multiplied by 3". */
import type { Calculator } from '../../../blueprint/features/kits.ts';
import { isReservedEntityName } from '../../../blueprint/reserved-words.ts';
import { parseFormula } from '../../../blueprint/formula.ts';
import { kebabCase } from '../../lexicon/kebab-case.ts';
import { amount } from '../../lexicon/calculators/define-calculator.ts';

const operand = String.raw`(?:the )?(?:\d+(?:\.\d+)?%?|[a-z][a-z-]*(?: [a-z][a-z-]*){0,3})`;
const operator = String.raw`[-+*/]`;
const formula = new RegExp(
  String.raw`\b(?:the )?([a-z][a-z-]*(?: [a-z][a-z-]*){0,2})(?:\s*=\s*|\s+(?:equals|is (?:calculated|computed) (?:as|by|from)|is)\s+)(\(?\s*${operand}(?:\s*\)?\s*${operator}\s*\(?\s*${operand}\s*\)?)+)`,
  'g',
);

export function statedFormulas(concept: string): Calculator[] {
  const text = concept
    .toLowerCase()
    // The mark of a list is no minus, and a formula does not go on behind a heading.
    .replaceAll(/\n\s*(?:[-*+•]\s+|#+\s*|(?=\n))/g, ' . ')
    .replaceAll(/\s+(?:×|x|times|multiplied by)\s+|\s*×\s*/g, ' * ')
    .replaceAll(/\s+(?:÷|divided by)\s+|\s*÷\s*/g, ' / ')
    .replaceAll(/\s+plus\s+/g, ' + ')
    .replaceAll(/\s+minus\s+/g, ' - ');
  return [...text.matchAll(formula)].flatMap(
    ([, result = '', expression = '']) => calculatorOf(result, expression) ?? [],
  );
}

function calculatorOf(result: string, expression: string): Calculator | null {
  const names = new Map<string, string>();
  const written = expression
    .replaceAll(/(\d+(?:\.\d+)?)%/g, '($1 / 100)')
    .replaceAll(/(?:the )?[a-z][a-z-]*(?: [a-z][a-z-]*)*/g, (words) => {
      const label = words.replace(/^the /, '').trim();
      names.set(nameOf(label), capital(label));
      return nameOf(label);
    });
  const name = nameOf(result);
  const isMade = parseFormula(written) !== null && names.size > 0 && !names.has(name);
  if (!isMade) return null;
  return {
    id: kebabCase(result) || 'formula',
    title: `${capital(result)} calculator`,
    description: `${capital(result)} from ${[...names.values()].map((label) => label.toLowerCase()).join(' and ')}.`,
    source: `The formula is the one that was asked for: ${result} = ${expression.trim()}.`,
    inputs: [...names].map(([key, label]) => amount(key, label, 10)),
    steps: [{ name, label: capital(result), formula: written, as: 'number', decimals: 2 }],
  };
}

function nameOf(words: string): string {
  const name = words.replaceAll(/[ -]+([a-z])/g, (_all, letter: string) => letter.toUpperCase());
  return isReservedEntityName(name) ? `${name}Value` : name;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
