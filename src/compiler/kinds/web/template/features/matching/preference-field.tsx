import { Checkbox } from '../../web/ui/checkbox.tsx';
import { MoneyField } from '../../web/ui/money-field.tsx';
import { NumberField } from '../../web/ui/number-field.tsx';
import { optionsOf } from '../../web/ui/options.ts';
import { Select } from '../../web/ui/select.tsx';
import type { Criterion, Preference } from './matching.ts';

interface PreferenceFieldProps {
  name: string;
  criterion: Criterion;
  preference: Preference | undefined;
  options: readonly string[];
}

const importance = [
  { value: 1, label: 'A little important' },
  { value: 2, label: 'Important' },
  { value: 3, label: 'Very important' },
];

/** One wish and how much it counts. */
export function PreferenceField({ name, criterion, preference, options }: PreferenceFieldProps) {
  return (
    <div className="grid gap-2">
      <Wish name={name} criterion={criterion} preference={preference} options={options} />
      <Select
        name={`${name}Weight`}
        label={`How important is ${criterion.label.toLowerCase()}?`}
        required
        options={importance}
        defaultValue={preference?.weight ?? 2}
        valueType="number"
      />
    </div>
  );
}

function Wish({ name, criterion, preference, options }: PreferenceFieldProps) {
  const wanted = preference?.wanted ?? null;
  if (criterion.type === 'yes') return <Checkbox name={name} label={criterion.label} defaultChecked={wanted === 1} />;
  if (criterion.type === 'choice') {
    return (
      <Select
        name={name}
        label={criterion.label}
        placeholder="All the same to me"
        options={optionsOf(options)}
        defaultValue={wanted}
      />
    );
  }
  const label = `${criterion.label}, ${criterion.direction === 'at-most' ? 'at most' : 'at least'}`;
  const value = typeof wanted === 'number' ? wanted : null;
  return criterion.as === 'money' ? (
    <MoneyField name={name} label={label} currency={criterion.unit ?? 'USD'} defaultValue={value} />
  ) : (
    <NumberField name={name} label={label} unit={criterion.unit} defaultValue={value} />
  );
}
