import { useState } from 'react';
import { useFieldError } from '../../web/ui/form.tsx';

interface StarFieldProps {
  name: string;
  label: string;
  defaultValue?: number | null;
}

const words = ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'];

/** One to five stars as radio buttons: arrow keys move, a click chooses. */
export function StarField({ name, label, defaultValue }: StarFieldProps) {
  const [chosen, setChosen] = useState(defaultValue ?? 0);
  const error = useFieldError(name);
  return (
    <fieldset aria-invalid={error ? true : undefined}>
      <legend className="mb-1 font-medium">{label}</legend>
      <div className="flex items-center gap-1">
        {words.map((_, index) => {
          const value = index + 1;
          return (
            <label
              key={value}
              className={`relative cursor-pointer rounded-control px-1 text-3xl leading-none has-focus-visible:outline-2 has-focus-visible:outline-accent ${value <= chosen ? 'text-accent' : 'text-line-strong hover:text-accent'}`}
            >
              <input
                type="radio"
                name={name}
                value={value}
                data-value-type="number"
                defaultChecked={value === defaultValue}
                onChange={() => setChosen(value)}
                className="absolute inset-0 cursor-pointer opacity-0"
              />
              <span aria-hidden>★</span>
              <span className="sr-only">
                {value} {value === 1 ? 'star' : 'stars'}
              </span>
            </label>
          );
        })}
        {chosen > 0 && <span className="ml-2 text-sm text-muted">{words[chosen - 1]}</span>}
      </div>
      {error && <p className="mt-1.5 text-sm font-medium text-danger-ink">{error}</p>}
    </fieldset>
  );
}
