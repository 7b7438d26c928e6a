import type { HTMLInputAutoCompleteAttribute } from 'react';
import { controlLook, Field, type FieldProps } from './field.tsx';

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password';
  defaultValue?: string | null;
  placeholder?: string;
  maxLength?: number;
  autoComplete?: HTMLInputAutoCompleteAttribute;
}

export function TextField({
  type = 'text',
  defaultValue,
  placeholder,
  maxLength,
  autoComplete,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type={type}
          defaultValue={defaultValue ?? ''}
          placeholder={placeholder}
          maxLength={maxLength}
          autoComplete={autoComplete}
          className={controlLook}
        />
      )}
    </Field>
  );
}
