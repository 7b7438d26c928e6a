// A month at a time: which days are free, and which are chosen.
import { useState } from 'react';
import { addDays, addMonths, daysBetween, fromDay, mondayOf, today } from '../../web/days.ts';
import { formatDate, formatMonth } from '../../web/format.ts';
import { Button } from '../../web/ui/button.tsx';
import { classNames } from '../../web/ui/class-names.ts';

interface FreeDaysProps {
  takenDays: readonly string[];
  day: string;
  until: string;
  /** Without it the days are only shown. */
  onChoose?: (day: string) => void;
}

const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

export function FreeDays({ takenDays, day, until, onChoose }: FreeDaysProps) {
  const [shift, setShift] = useState(0);
  const month = addMonths(day || today(), shift);
  const first = mondayOf(month);
  const count = Math.ceil(daysBetween(first, addMonths(month, 1)) / 7) * 7;
  const taken = new Set(takenDays);

  return (
    <section aria-label="Availability" className="max-w-md">
      <div className="mb-2 flex items-center justify-between gap-2">
        <Button variant="quiet" size="small" onClick={() => setShift(shift - 1)} disabled={month <= today()}>
          Earlier
        </Button>
        <p aria-live="polite" className="font-semibold">
          {formatMonth(month.slice(0, 7))}
        </p>
        <Button variant="quiet" size="small" onClick={() => setShift(shift + 1)}>
          Later
        </Button>
      </div>
      <div className="grid grid-cols-7 gap-1 text-center">
        {weekdays.map((name) => (
          <span key={name} aria-hidden className="text-sm text-muted">
            {name}
          </span>
        ))}
        {Array.from({ length: count }, (_, index) => addDays(first, index)).map((each) =>
          each.slice(0, 7) === month.slice(0, 7) ? (
            <button
              key={each}
              type="button"
              disabled={!onChoose || taken.has(each) || each < today()}
              aria-label={`${formatDate(each)}${taken.has(each) ? ', taken' : ''}`}
              aria-pressed={each === day || (each > day && each <= until)}
              onClick={() => onChoose?.(each)}
              className={classNames(
                'min-h-9 rounded-control border border-transparent text-sm tabular-nums',
                'enabled:hover:border-accent aria-pressed:bg-tint aria-pressed:font-bold aria-pressed:text-on-tint',
                taken.has(each) ? 'bg-hover text-muted line-through' : each < today() && 'text-muted opacity-60',
              )}
            >
              {fromDay(each).getDate()}
            </button>
          ) : (
            <span key={each} />
          ),
        )}
      </div>
      <p className="mt-2 text-sm text-muted">Struck-out days are taken.</p>
    </section>
  );
}
