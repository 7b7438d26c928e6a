/** When the values were last heard of, by the clock of who looks. */
export function Updated({ at }: { at: string }) {
  return (
    <p className="text-sm text-muted tabular-nums">
      Updated <time dateTime={at}>{new Date(at).toLocaleTimeString('en-GB')}</time>
    </p>
  );
}
