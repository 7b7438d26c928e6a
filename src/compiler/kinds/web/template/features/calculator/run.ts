// From what was entered to a result, or to messages at the inputs.
import { z } from 'zod';
import type { Database } from '../../server/db.ts';
import * as input from '../../server/input.ts';
import type { Calculator, Input, RecordOption } from './calculator.ts';
import { formatStep } from './format-step.ts';
import { recordChoices } from './record-choices.ts';

type Entered = Record<string, string | number>;

export function optionsOf(database: Database, calculator: Calculator): Record<string, RecordOption[]> {
  const choices = Object.entries(recordChoices[calculator.id] ?? {});
  return Object.fromEntries(choices.map(([name, sql]) => [name, database.all<RecordOption>(sql)]));
}

export function inputSchema(calculator: Calculator, options: Record<string, RecordOption[]>) {
  const shape = Object.entries(calculator.inputs).map(([name, each]) => [name, schemaOf(each, options[name] ?? [])]);
  return z.object(Object.fromEntries(shape) as Record<string, z.ZodType<string | number>>); // one schema for each input
}

function schemaOf(each: Input, records: readonly RecordOption[]): z.ZodType<string | number> {
  switch (each.type) {
    case 'number':
      return each.whole ? input.wholeNumber(each.label, each) : input.number(each.label, each);
    case 'choice':
      return input.choice(
        each.label,
        each.options.map((option) => option.label),
      );
    case 'date':
      return input.date(each.label);
    case 'record':
      return input
        .reference(each.label)
        .refine((id) => records.some((record) => record.id === id), `${each.label} must be chosen from the list.`);
  }
}

/** Everything as a number: a choice its value, a date its day, a record what counts of it. */
export function numbersOf(calculator: Calculator, entered: Entered, options: Record<string, RecordOption[]>) {
  const numbers: Record<string, number> = {};
  for (const [name, each] of Object.entries(calculator.inputs)) {
    const value = entered[name];
    if (each.type === 'choice') numbers[name] = each.options.find((option) => option.label === value)?.value ?? 0;
    else if (each.type === 'date') numbers[name] = Date.parse(String(value)) / 86_400_000;
    else if (each.type === 'record') numbers[name] = options[name]?.find((record) => record.id === value)?.value ?? 0;
    else numbers[name] = Number(value);
  }
  return numbers;
}

/** What was entered, as it is shown in the history. */
export function shownInputs(calculator: Calculator, entered: Entered, options: Record<string, RecordOption[]>) {
  return Object.entries(calculator.inputs).map(([name, each]) => {
    const value = entered[name] ?? '';
    const record = options[name]?.find(({ id }) => id === value);
    const isNumber = each.type === 'number';
    const shown = isNumber
      ? formatStep({ value: Number(value), as: 'number', unit: each.unit, decimals: 6 })
      : (record?.label ?? String(value));
    return { label: each.label, shown };
  });
}
