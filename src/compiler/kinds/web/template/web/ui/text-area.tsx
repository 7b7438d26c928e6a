import { controlLook, Field, type FieldProps } from './field.tsx';

interface TextAreaProps extends FieldProps {
  defaultValue?: string | null;
  rows?: number;
  maxLength?: number;
}

export function TextArea({ defaultValue, rows = 5, maxLength, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          defaultValue={defaultValue ?? ''}
          rows={rows}
          maxLength={maxLength}
          className={controlLook}
        />
      )}
    </Field>
  );
}
