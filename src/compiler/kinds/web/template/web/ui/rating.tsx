/** Stars for a value up to `maximum`, with the value itself beside them. */
export function Rating({ value, maximum = 5 }: { value: number; maximum?: number }) {
  const full = Math.min(maximum, Math.max(0, Math.round(value)));
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <span aria-hidden className="text-accent">
        {'★'.repeat(full)}
        <span className="text-line-strong">{'★'.repeat(maximum - full)}</span>
      </span>
      <span className="tabular-nums">{value}</span>
      <span className="sr-only">out of {maximum}</span>
    </span>
  );
}
