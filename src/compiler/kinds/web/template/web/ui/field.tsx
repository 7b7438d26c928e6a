// A label, a control, its help and its message, tied together for eyes and screen readers alike.
import { useId, type ReactNode } from 'react';
import { useFieldError } from './form.tsx';

export interface FieldProps {
  /** The value's name in the API; also finds the field's message. */
  name: string;
  label: string;
  help?: string;
  required?: boolean;
}

/** What a control needs to belong to its field. */
export interface ControlProps {
  id: string;
  name: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
  'aria-required': true | undefined;
}

export const controlLook =
  'min-h-11 w-full rounded-control border border-line-strong bg-surface px-3.5 py-2 text-ink transition ' +
  'placeholder:text-muted hover:border-accent aria-invalid:border-danger-ink aria-invalid:ring-1 aria-invalid:ring-danger-ink';

interface FrameProps extends FieldProps {
  children: (control: ControlProps) => ReactNode;
}

export function Field({ name, label, help, required, children }: FrameProps) {
  const id = useId();
  const error = useFieldError(name);
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const describedBy = [help && helpId, error && errorId].filter(Boolean).join(' ') || undefined;

  return (
    <div className="grid content-start gap-1.5">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        {!required && (
          <span aria-hidden className="text-sm text-muted">
            optional
          </span>
        )}
      </div>
      {children({
        id,
        name,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': describedBy,
        'aria-required': required || undefined,
      })}
      {help && (
        <p id={helpId} className="text-sm text-muted">
          {help}
        </p>
      )}
      {error && (
        <p id={errorId} className="text-sm font-medium text-danger-ink">
          {error}
        </p>
      )}
    </div>
  );
}
