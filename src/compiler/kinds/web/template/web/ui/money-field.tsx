import { controlLook, Field, type FieldProps } from './field.tsx';

interface MoneyFieldProps extends FieldProps {
  /** ISO 4217 code, e.g. "EUR". */
  currency: string;
  /** In minor units, like the value that is sent; typed and shown as "12.50". */
  defaultValue?: number | null;
}

export function MoneyField({ currency, defaultValue, ...field }: MoneyFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <span className="flex items-center gap-2">
          <input
            {...control}
            type="text"
            inputMode="decimal"
            defaultValue={typeof defaultValue === 'number' ? (defaultValue / 100).toFixed(2) : ''}
            placeholder="0.00"
            data-value-type="money"
            className={controlLook}
          />
          <span className="shrink-0 text-muted">{currency}</span>
        </span>
      )}
    </Field>
  );
}
