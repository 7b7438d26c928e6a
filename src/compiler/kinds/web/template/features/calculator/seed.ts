// A few calculations that the demo user has made before.
import type { Database } from '../../server/db.ts';
import { daysFrom } from '../../server/first-records.ts';
import type { Calculator } from './calculator.ts';
import { calculators } from './calculators.ts';
import { formatStep } from './format-step.ts';
import { saveCalculation } from './history.ts';
import { numbersOf, shownInputs } from './run.ts';

const demoUserId = 1;

export function seedCalculations(database: Database, now: Date) {
  const plain = calculators.filter(({ inputs }) => Object.values(inputs).every((input) => input.type !== 'record'));
  for (const [index, calculator] of plain.slice(0, 4).entries()) {
    const entered = initialValues(calculator, now);
    const result = calculator.compute(numbersOf(calculator, entered, {})).at(-1);
    if (!result) continue;
    const inputs = shownInputs(calculator, entered, {});
    const shown = { label: result.label, shown: formatStep(result) };
    const at = new Date(now.getTime() - (index + 1) * 3 * 86_400_000);
    saveCalculation(database, demoUserId, { calculatorId: calculator.id, inputs, result: shown }, at);
  }
}

function initialValues(calculator: Calculator, now: Date): Record<string, string | number> {
  const dayFromNow = daysFrom(now);
  return Object.fromEntries(
    Object.entries(calculator.inputs).map(([name, input]) => {
      if (input.type === 'choice') return [name, input.options[input.initial]?.label ?? ''];
      if (input.type === 'date') return [name, dayFromNow(input.initial)];
      return [name, input.type === 'number' ? input.initial : 0];
    }),
  );
}
