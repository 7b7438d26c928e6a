import type { Calculator } from '../../../blueprint/features/kits.ts';
import { evaluate } from '../../../blueprint/formula.ts';
import type { Scenario } from '../../../blueprint/scenario.ts';
import type { FeatureOf } from '../../../blueprint/schema.ts';
import { formatStep } from '../../kinds/web/template/features/calculator/format-step.ts';
import { expressionOf } from './calculator-text.ts';

type Step = Scenario['when'][number];

/** So many calculators are computed in the browser; all are in the product's own tests. */
const mostComputed = 3;

export function calculatorScenarios(feature: FeatureOf<'calculator'>): Scenario[] {
  const { id, path, calculators } = feature;
  const plain = calculators.filter((each) =>
    each.inputs.every((input) => input.type === 'number' || input.type === 'choice'),
  );
  const [first] = calculators;
  if (!first) return [];
  const place = (calculator: Calculator) => (calculators.length === 1 ? path : `${path}/${calculator.id}`);
  const computed = plain.slice(0, mostComputed).map((calculator): Scenario => ({
    id: `${id}-${calculator.id}`,
    title: `“${calculator.title}” gives the exact result`,
    given: { step: 'open', path: place(calculator) },
    when: [
      { step: 'see-heading', text: calculator.title },
      ...inputSteps(calculator),
      { step: 'click', role: 'button', name: 'Calculate' },
    ],
    then: [{ step: 'see-figure', ...expectedResult(calculator, changed(calculator)) }],
  }));
  return [
    ...computed,
    ...(plain[0] ? [history(feature, plain[0], place(plain[0]))] : [opens(feature, first, place(first))]),
    ...(calculators.length > 1 ? [choice(feature)] : []),
  ];
}

/** Values for each input by name: choices by position. Numbers are other than what the form starts with where that is allowed. */
function changed(calculator: Calculator): Record<string, number> {
  return Object.fromEntries(
    calculator.inputs.map(({ name, type, initial, maximum, minimum }) => {
      const wanted = type === 'number' && initial !== 0 ? initial * 2 : initial;
      const isAllowed = wanted <= (maximum ?? wanted) && wanted >= (minimum ?? wanted);
      return [name, isAllowed ? wanted : initial];
    }),
  );
}

function inputSteps(calculator: Calculator): Step[] {
  const values = changed(calculator);
  return calculator.inputs.flatMap(({ name, label, type, initial }): Step[] =>
    type === 'number' && values[name] !== initial ? [{ step: 'fill', label, value: String(values[name]) }] : [],
  );
}

export function expectedResult(
  calculator: Calculator,
  entered: Readonly<Record<string, number>>,
): { label: string; value: string } {
  const values: Record<string, number> = {};
  for (const { name, options } of calculator.inputs) {
    const value = entered[name] ?? 0;
    values[name] = options ? (options[value]?.value ?? 0) : value;
  }
  let shown = { label: '', value: '' };
  for (const step of calculator.steps) {
    const value = evaluate(expressionOf(step), values);
    values[step.name] = value;
    shown = { label: step.label, value: formatStep({ ...step, value }) };
  }
  return shown;
}

function history({ id, path }: FeatureOf<'calculator'>, calculator: Calculator, place: string): Scenario {
  return {
    id: `${id}-history`,
    title: 'A calculation is kept among the person’s own',
    given: { step: 'open', path: place },
    when: [
      ...inputSteps(calculator),
      { step: 'click', role: 'button', name: 'Calculate' },
      { step: 'see-message', text: 'saved in your calculations' },
      { step: 'visit', path: `${path}/history` },
    ],
    then: [
      { step: 'see-text', text: expectedResult(calculator, changed(calculator)).value, within: 'My calculations' },
    ],
  };
}

function opens({ id }: FeatureOf<'calculator'>, calculator: Calculator, place: string): Scenario {
  return {
    id: `${id}-${calculator.id}`,
    title: `“${calculator.title}” computes a result step by step`,
    given: { step: 'open', path: place },
    when: [{ step: 'click', role: 'button', name: 'Calculate' }],
    then: [
      { step: 'see-message', text: 'Calculated' },
      { step: 'see-items', list: 'Steps', atLeast: calculator.steps.length, atMost: calculator.steps.length },
    ],
  };
}

function choice({ id, path, title, calculators }: FeatureOf<'calculator'>): Scenario {
  return {
    id: `${id}-choice`,
    title: `“${title}” leads to each of the calculators`,
    given: { step: 'open', path },
    when: [{ step: 'see-items', list: title, atLeast: calculators.length, atMost: calculators.length }],
    then: calculators.slice(0, 6).map((each) => ({ step: 'see-text', text: each.title, within: title })),
  };
}
