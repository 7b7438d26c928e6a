interface TallyCountProps {
  count: number;
  /** e.g. "signature" and "signatures" */
  label: string;
  pluralLabel: string;
  /** How many there are to be; null where nothing is said. */
  goal?: number | null;
}

/** How many there are, and how many are missing. */
export function TallyCount({ count, label, pluralLabel, goal }: TallyCountProps) {
  const missing = typeof goal === 'number' ? Math.max(0, goal - count) : null;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-sm text-muted" data-value={count}>
      <span>
        {count} {count === 1 ? label : pluralLabel}
      </span>
      {missing !== null && <span>{missing === 0 ? 'Goal reached' : `${missing} still missing`}</span>}
    </span>
  );
}
