import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface CardProps {
  className?: string;
  children: ReactNode;
}

/** A raised panel. With `interactive` it answers the pointer; put one stretched link inside. */
export function Card({ className, interactive, children }: CardProps & { interactive?: boolean }) {
  return (
    <div
      className={classNames(
        'relative overflow-hidden rounded-card border border-line bg-surface shadow-card',
        interactive &&
          'transition duration-200 focus-within:border-accent hover:-translate-y-0.5 hover:border-accent hover:shadow-raised',
        className,
      )}
    >
      {children}
    </div>
  );
}

export function CardBody({ className, children }: CardProps) {
  return <div className={classNames('p-5 sm:p-6', className)}>{children}</div>;
}
