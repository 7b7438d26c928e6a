import type { PointTotals } from './points.ts';

/** Badges with what they are given for; those that are still to be earned are pale. */
export function BadgeList({ badges }: { badges: PointTotals['badges'] }) {
  return (
    <ul aria-label="Badges" className="grid gap-3 sm:grid-cols-2">
      {badges.map(({ name, reason, isEarned }) => (
        <li
          key={name}
          className={`flex items-center gap-3 rounded-card border p-3 ${isEarned ? 'border-line bg-surface shadow-card' : 'border-dashed border-line-strong'}`}
        >
          <svg
            aria-hidden
            viewBox="0 0 24 24"
            className={`size-9 shrink-0 ${isEarned ? 'fill-accent' : 'fill-none stroke-muted'}`}
          >
            <path d="M12 2a7 7 0 0 1 4 12.7V22l-4-2.4L8 22v-7.3A7 7 0 0 1 12 2z" />
          </svg>
          <div>
            <p className="font-semibold">{name}</p>
            <p className="text-sm text-muted">
              {reason}
              {!isEarned && ', not earned yet'}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
