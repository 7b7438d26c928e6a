import { DateField } from '../../web/ui/date-field.tsx';
import { NumberField } from '../../web/ui/number-field.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { Select } from '../../web/ui/select.tsx';
import type { Input, RecordOption } from './calculator.ts';

interface InputFieldProps {
  name: string;
  input: Input;
  records: readonly RecordOption[];
}

/** The control for one input, with its unit and what it starts with. */
export function InputField({ name, input, records }: InputFieldProps) {
  const field = { name, label: input.label, help: helpOf(input), required: true };
  switch (input.type) {
    case 'number':
      return (
        <NumberField
          {...field}
          defaultValue={input.initial}
          minimum={input.minimum}
          maximum={input.maximum}
          step={input.whole ? 1 : 'any'}
          unit={input.unit}
        />
      );
    case 'choice':
      return (
        <Select
          {...field}
          options={optionsOf(input.options.map((option) => option.label))}
          defaultValue={input.options[input.initial]?.label}
        />
      );
    case 'date':
      return <DateField {...field} defaultValue={dayFromToday(input.initial)} />;
    case 'record':
      return (
        <Select
          {...field}
          options={records.map((record) => ({ value: record.id, label: record.label }))}
          defaultValue={records[0]?.id}
          valueType="number"
        />
      );
  }
}

function helpOf(input: Input): string | undefined {
  if (input.help || input.type !== 'number') return input.help;
  const { minimum, maximum } = input;
  if (minimum !== undefined && maximum !== undefined) return `Between ${minimum} and ${maximum}.`;
  return minimum === undefined ? undefined : `At least ${minimum}.`;
}

function dayFromToday(days: number): string {
  const now = new Date();
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
