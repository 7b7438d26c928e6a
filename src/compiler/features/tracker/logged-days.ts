/** Weeks of plausible entries: mostly kept, with gaps, the same each time. */
import type { TrackedItem } from '../../../blueprint/features/kits.ts';

const days = 60;
/** Shares of the daily target, in turn. */
const shares = [1, 0.75, 1.1, 0.9, 1.25, 1, 0.6, 1.05];

/** What was logged on the days before today, the latest first. */
export function loggedDays({ measured, target, isLimit }: TrackedItem, position: number): (number | null)[] {
  return Array.from({ length: days }, (_, index) => {
    const turn = index * 7 + position * 5;
    const isGap = index > 2 + position && (turn % 5 === 3 || turn % 11 === 4);
    if (isGap) return null;
    const share = shares[turn % shares.length] ?? 1;
    if (measured === 'tick') return 1;
    if (measured === 'total') return index % 4 === 0 ? rounded((target * share) / 28) : null;
    return rounded(target * (isLimit ? share * 0.95 : share));
  });
}

/** Whole numbers where the target is large enough for that. */
function rounded(value: number): number {
  return value >= 4 ? Math.round(value) : Math.round(value * 10) / 10;
}
