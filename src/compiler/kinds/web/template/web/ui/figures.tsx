// Numbers that tell how things stand.
import type { ReactNode } from 'react';
import { Link } from 'react-router';

export function Figures({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-2 gap-4 lg:grid-cols-4 lg:gap-6">{children}</div>;
}

interface FigureProps {
  label: string;
  value: string;
  /** The list of what is counted. */
  to?: string;
  /** What explains the number, below it. */
  children?: ReactNode;
}

export function Figure({ label, value, to, children }: FigureProps) {
  return (
    <div
      role="group"
      aria-label={label}
      className="relative overflow-hidden rounded-card border border-line bg-surface p-4 shadow-card before:absolute before:inset-y-0 before:left-0 before:w-1 before:bg-component sm:p-6"
    >
      <p className="text-sm font-medium text-muted">
        {to ? (
          <Link to={to} className="text-muted no-underline after:absolute after:inset-0 hover:underline">
            {label}
          </Link>
        ) : (
          label
        )}
      </p>
      <p className="mt-1 font-display text-2xl font-bold tracking-tight tabular-nums sm:text-3xl">{value}</p>
      {children}
    </div>
  );
}
