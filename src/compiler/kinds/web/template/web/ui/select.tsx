import { controlLook, Field, type FieldProps } from './field.tsx';
import type { ValueType } from './form-values.ts';

export interface SelectOption {
  value: string | number;
  label: string;
}

interface SelectProps extends FieldProps {
  options: readonly SelectOption[];
  defaultValue?: string | number | null;
  /** The text of the empty choice; without it the first option is chosen to begin with. */
  placeholder?: string;
  valueType?: ValueType;
}

export function Select({ options, defaultValue, placeholder, valueType = 'text', ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} defaultValue={defaultValue ?? ''} data-value-type={valueType} className={controlLook}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
