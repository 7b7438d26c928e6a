import { useId } from 'react';
import { useFieldError } from './form.tsx';

interface CheckboxProps {
  name: string;
  label: string;
  help?: string;
  defaultChecked?: boolean;
}

export function Checkbox({ name, label, help, defaultChecked }: CheckboxProps) {
  const id = useId();
  const error = useFieldError(name);
  const note = error ?? help;
  return (
    <div>
      <label htmlFor={id} className="flex min-h-11 cursor-pointer items-center gap-3 font-medium">
        <input
          id={id}
          type="checkbox"
          name={name}
          defaultChecked={defaultChecked}
          aria-invalid={error ? true : undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          className="size-5 shrink-0 accent-accent"
        />
        {label}
      </label>
      {note && (
        <p id={`${id}-note`} className={error ? 'text-sm font-medium text-danger-ink' : 'text-sm text-muted'}>
          {note}
        </p>
      )}
    </div>
  );
}
