interface ProgressProps {
  label: string;
  value: number;
  maximum: number;
}

/** A bar that fills from left to right. */
export function Progress({ label, value, maximum }: ProgressProps) {
  return (
    <progress
      aria-label={label}
      value={value}
      max={maximum}
      className="block h-2 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-component [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-component"
    />
  );
}
