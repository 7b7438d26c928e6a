import { useState } from 'react';
import { Artwork } from '../../../web/ui/artwork.tsx';
import { SoloPage, type RoundProps } from '../frame/solo-page.tsx';
import { sorting as game } from './game.ts';
import { badgeOf, firstSorting, isDone, put, type Sorting } from './rules.ts';
import { containers, items } from './waste.ts';

export function SortingPage() {
  return <SoloPage game={game} Round={Round} />;
}

function Round({ level, random, isRunning, onPoints, onEnd }: RoundProps) {
  const [sorting, setSorting] = useState(() => firstSorting(items, level, random));
  const item = sorting.items[sorting.done];

  function choose(container: string) {
    if (!isRunning) return;
    const next = put(sorting, container);
    setSorting(next);
    onPoints(next.points);
    if (isDone(next)) onEnd({ outcome: badgeOf(next) ? 'won' : 'lost', points: next.points });
  }

  return (
    <>
      <div className="grid justify-items-center gap-3 rounded-card border-2 border-dashed border-line-strong bg-surface p-5 text-center">
        {item ? (
          <>
            <p className="text-sm text-muted">
              Thing {sorting.done + 1} of {sorting.items.length}
            </p>
            <div className="size-28 animate-rise overflow-hidden rounded-full" key={sorting.done}>
              <Artwork subject={item.name} ratio="square" />
            </div>
            <p className="text-2xl font-bold">{item.name}</p>
            <p>Where does it belong?</p>
          </>
        ) : (
          <Reward sorting={sorting} />
        )}
      </div>
      <div role="group" aria-label="Containers" className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {containers.map(({ name, colour, text }) => (
          <button
            key={name}
            type="button"
            onClick={() => choose(name)}
            className="grid min-h-24 content-center gap-1 rounded-card border-4 border-white/70 p-3 text-center text-white shadow-card transition hover:-translate-y-1"
            style={{ backgroundColor: colour }}
          >
            <span className="text-lg font-bold">{name}</span>
            <span className="text-sm">{text}</span>
          </button>
        ))}
      </div>
      <Feedback sorting={sorting} />
    </>
  );
}

function Feedback({ sorting: { last, streak } }: { sorting: Sorting }) {
  return (
    <div role="region" aria-label="Feedback" aria-live="polite">
      {last &&
        (last.isRight ? (
          <p className="rounded-card bg-success-tint p-4 font-medium text-success-ink">
            Right! {last.item.name}: {last.container}, because {last.item.because}.
            {streak > 2 && ` That is ${streak} in a row.`}
          </p>
        ) : (
          <p className="rounded-card bg-danger-tint p-4 font-medium text-danger-ink">
            Not quite. {last.item.name} belongs into “{last.item.container}”, because {last.item.because}. You will get
            the next one!
          </p>
        ))}
    </div>
  );
}

function Reward({ sorting }: { sorting: Sorting }) {
  const badge = badgeOf(sorting);
  const colours = { Gold: '#d4a017', Silver: '#9aa3ad', Bronze: '#b0713a' };
  return (
    <>
      {badge && (
        <svg aria-hidden viewBox="0 0 100 120" className="h-28">
          <path d="M30 60L18 116L50 98L82 116L70 60Z" fill="var(--component)" />
          <circle cx={50} cy={44} r={40} fill={colours[badge]} />
          <path d="M50 18l8 17 19 2-14 13 4 19-17-10-17 10 4-19-14-13 19-2z" fill="#fff" />
        </svg>
      )}
      <p className="text-2xl font-bold">{badge ? `${badge} badge` : 'Good start'}</p>
      <p>
        You sorted {sorting.right} of {sorting.items.length} things right.
      </p>
    </>
  );
}
