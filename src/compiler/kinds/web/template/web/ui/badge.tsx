import type { ReactNode } from 'react';

const tones = {
  neutral: 'border-line bg-page text-muted',
  accent: 'border-transparent bg-tint text-on-tint',
  good: 'border-transparent bg-success-tint text-success-ink',
  bad: 'border-transparent bg-danger-tint text-danger-ink',
};

/** A short word about a record, such as its category or state. */
export function Badge({ tone = 'accent', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span className={`inline-flex items-center rounded-full border px-2.5 py-0.5 text-sm font-medium ${tones[tone]}`}>
      {children}
    </span>
  );
}
