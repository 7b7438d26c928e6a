// Names and values of one record.
import type { ReactNode } from 'react';

export function Facts({ children }: { children: ReactNode }) {
  return <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">{children}</dl>;
}

interface FactProps {
  label: string;
  /** The field in the API, and its value as the API gives it. */
  field: string;
  value: string | number | boolean | null;
  /** How the value is written; "—" stands for none. */
  children: ReactNode;
}

export function Fact({ label, field, value, children }: FactProps) {
  return (
    <div>
      <dt className="text-sm font-medium text-muted">{label}</dt>
      <dd data-field={field} data-value={value ?? ''} className="mt-0.5">
        {value === null ? '—' : children}
      </dd>
    </div>
  );
}
