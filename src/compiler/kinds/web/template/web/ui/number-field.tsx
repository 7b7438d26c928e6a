import { controlLook, Field, type FieldProps } from './field.tsx';

interface NumberFieldProps extends FieldProps {
  defaultValue?: number | null;
  minimum?: number;
  maximum?: number;
  /** 1 for whole numbers; "any" for all. */
  step?: number | 'any';
  /** Written after the control, e.g. "km". */
  unit?: string;
}

export function NumberField({ defaultValue, minimum, maximum, step = 'any', unit, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <span className="flex items-center gap-2">
          <input
            {...control}
            type="number"
            inputMode={step === 1 ? 'numeric' : 'decimal'}
            defaultValue={defaultValue ?? ''}
            min={minimum}
            max={maximum}
            step={step}
            data-value-type="number"
            className={controlLook}
          />
          {unit && <span className="shrink-0 text-muted">{unit}</span>}
        </span>
      )}
    </Field>
  );
}
