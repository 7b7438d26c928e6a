import { useResource } from '../use-resource.ts';
import type { FieldProps } from './field.tsx';
import { Select, type SelectOption } from './select.tsx';

interface RecordSelectProps extends FieldProps {
  /** API path of the options. */
  source: string;
  /** Id of the record that is chosen to begin with. */
  defaultValue?: number | null;
}

/** Chooses another record; the options are loaded. */
export function RecordSelect({ source, ...field }: RecordSelectProps) {
  const options = useResource<SelectOption[]>(source);
  const placeholder = options.data ? (field.required ? 'Choose…' : 'None') : (options.error?.message ?? 'Loading…');
  return (
    // A new key once the options are there: only then can one of them be chosen to begin with.
    <Select
      key={options.data ? 'loaded' : 'empty'}
      {...field}
      options={options.data ?? []}
      placeholder={placeholder}
      valueType="number"
    />
  );
}
