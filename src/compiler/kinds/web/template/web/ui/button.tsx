// Buttons, and links that look like buttons.
import type { ButtonHTMLAttributes } from 'react';
import { Link, type LinkProps } from 'react-router';
import { classNames } from './class-names.ts';

type Variant = 'primary' | 'secondary' | 'quiet' | 'danger';
type Size = 'small' | 'medium' | 'large';

const base =
  'inline-flex items-center justify-center gap-2 rounded-control border font-semibold no-underline transition ' +
  'duration-150 active:translate-y-px disabled:cursor-not-allowed disabled:opacity-60';

const variants: Record<Variant, string> = {
  primary:
    'border-component-edge bg-component text-on-component shadow-control hover:bg-component-hover hover:text-on-component-hover',
  secondary: 'border-line-strong bg-surface text-ink shadow-control hover:border-accent hover:text-accent',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-tint hover:text-on-tint',
  danger: 'border-danger bg-danger text-on-danger shadow-control hover:brightness-95',
};

const sizes: Record<Size, string> = {
  small: 'min-h-9 px-3 text-sm',
  medium: 'min-h-11 px-5 text-base',
  large: 'min-h-13 px-7 text-lg',
};

interface Look {
  variant?: Variant;
  size?: Size;
}

/** The class names of a button, for other elements that look like one. */
export function buttonLook({
  variant = 'primary',
  size = 'medium',
  className,
}: {
  variant?: Variant;
  size?: Size;
  className?: string;
}) {
  return classNames(base, variants[variant], sizes[size], className);
}

interface ButtonProps extends Look, ButtonHTMLAttributes<HTMLButtonElement> {
  /** Shows that the action is under way and takes no further clicks. */
  busy?: boolean;
}

export function Button({ variant, size, busy, className, type = 'button', disabled, children, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={buttonLook({ variant, size, className })}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      {...rest}
    >
      {busy && (
        <span aria-hidden className="size-4 animate-spin rounded-full border-2 border-current border-r-transparent" />
      )}
      {children}
    </button>
  );
}

export function LinkButton({ variant, size, className, children, ...rest }: Look & LinkProps) {
  return (
    <Link className={buttonLook({ variant, size, className })} {...rest}>
      {children}
    </Link>
  );
}
