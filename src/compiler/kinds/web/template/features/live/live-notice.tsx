import { everySeconds } from './live-store.ts';

/** What these figures are, said plainly. */
export function LiveNotice() {
  return (
    <p className="rounded-card border border-line bg-tint px-4 py-3 text-on-tint">
      <strong>Simulated data.</strong>
      {` These values are made up by this product around the ones in its records, and move every ${everySeconds} seconds. They are no market data and no measurements.`}
    </p>
  );
}
