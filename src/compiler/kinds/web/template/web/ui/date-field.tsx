import { controlLook, Field, type FieldProps } from './field.tsx';

interface DateFieldProps extends FieldProps {
  /** "2026-05-04" for a date, "2026-05-04T18:30" for a datetime-local, "18:30" for a time. */
  type?: 'date' | 'datetime-local' | 'time';
  defaultValue?: string | null;
}

export function DateField({ type = 'date', defaultValue, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(control) => <input {...control} type={type} defaultValue={defaultValue ?? ''} className={controlLook} />}
    </Field>
  );
}
