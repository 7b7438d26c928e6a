/** One module for each calculator: its inputs, and its formula as code. */
import type { Calculator, CalculatorInput, CalculatorStep } from '../../../blueprint/features/kits.ts';
import { parseFormula, type Expression } from '../../../blueprint/formula.ts';
import { code, use, type Code } from '../../print/code.ts';
import { literal } from '../../print/literal.ts';
import { printModule } from '../../print/print-module.ts';
import { camelCase } from '../../print/words.ts';
import { formulaCode, formulaWords } from './print-formula.ts';

export function calculatorFile(calculator: Calculator): string {
  return `features/calculator/calculators/${calculator.id}.ts`;
}

export function calculatorName(calculator: Calculator): string {
  return `${camelCase(calculator.id)}Calculator`;
}

/** @throws when it is no formula: an invalid blueprint. */
export function expressionOf(step: CalculatorStep): Expression {
  const expression = parseFormula(step.formula);
  if (!expression) throw new Error(`The formula of "${step.label}" cannot be read.`);
  return expression;
}

export function calculatorModule(calculator: Calculator): string {
  const { inputs, steps, bands } = calculator;
  const labels = Object.fromEntries([...inputs, ...steps].map(({ name, label }) => [name, label]));
  const body = code`
export const ${calculatorName(calculator)} = ${use('features/calculator/calculator.ts', 'defineCalculator')}({
id: ${literal(calculator.id)},
title: ${literal(calculator.title)},
description: ${literal(calculator.description)},
source: ${literal(calculator.source)},
inputs: {
${inputs.map((input) => code`${input.name}: ${inputText(input)},`)}
},
compute({ ${inputs.map((input) => input.name).join(', ')} }) {
${steps.map((step) => code`const ${step.name} = ${formulaCode(expressionOf(step))};`)}
return [
${steps.map((step) => stepText(step, labels))}
];
},
${
  bands &&
  code`bands: [
${bands.map(({ below, text }) => `{ below: ${literal(below)}, text: ${literal(text)} },`)}
],`
}
});`;
  return printModule(calculatorFile(calculator), calculator.description, body);
}

function inputText(input: CalculatorInput): Code {
  const { type, label, unit, initial, minimum, maximum, whole, options, help } = input;
  const optional = Object.entries(type === 'number' ? { unit, minimum, maximum, whole, help } : { help }).flatMap(
    ([name, value]) => (value === undefined ? [] : [`${name}: ${literal(value)},`]),
  );
  const choices =
    type === 'choice' &&
    code`options: [
${(options ?? []).map((option) => `{ label: ${literal(option.label)}, value: ${option.value} },`)}
],`;
  return code`{
type: '${type}',
label: ${literal(label)},
${type !== 'record' && `initial: ${initial},`}
${optional}
${choices}
}`;
}

function stepText(step: CalculatorStep, labels: Readonly<Record<string, string>>): Code {
  const { name, label, as, unit, decimals } = step;
  return code`{
label: ${literal(label)},
formula: ${literal(formulaWords(expressionOf(step), labels))},
value: ${name},
as: '${as}',
${unit !== undefined && `unit: ${literal(unit)},`}
decimals: ${decimals},
},`;
}
