// Pieces of pages that are there to be read.
import type { ReactNode } from 'react';

export function TextSection({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="grid gap-4 text-lg leading-relaxed">
      <h2 className="text-2xl font-semibold tracking-tight">{heading}</h2>
      {children}
    </section>
  );
}

/** Questions with answers, or names with texts. */
export function TextItems({ items }: { items: readonly { title: string; text: string }[] }) {
  return (
    <dl className="mt-2 grid gap-4">
      {items.map((item) => (
        <div key={item.title} className="rounded-card border border-line bg-surface p-5 shadow-card sm:p-6">
          <dt className="font-semibold">{item.title}</dt>
          <dd className="mt-1 text-base text-muted">{item.text}</dd>
        </div>
      ))}
    </dl>
  );
}
