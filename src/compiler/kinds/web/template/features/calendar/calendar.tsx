// A month, a week or a day of entries, with the ways to the ones before and after; the choice stands in the address.
import { Link, useSearchParams } from 'react-router';
import { addDays, addMonths, daysBetween, daysFromTo, fromDay, mondayOf, today } from '../../web/days.ts';
import { formatDate, formatMonth } from '../../web/format.ts';
import { Button } from '../../web/ui/button.tsx';
import { classNames } from '../../web/ui/class-names.ts';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Entry } from './entry.ts';

const views = ['Month', 'Week', 'Day'] as const;
type View = (typeof views)[number];

export function Calendar() {
  const [parameters, setParameters] = useSearchParams();
  const view = views.find((each) => each === parameters.get('view')) ?? 'Month';
  const asked = parameters.get('day') ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today();
  const { from, to } = spanOf(view, day);
  const entries = useResource<Entry[]>(`/api/calendar?from=${from}&to=${to}`);
  const go = (next: { view?: View; day?: string }) =>
    setParameters({ view: next.view ?? view, day: next.day ?? day }, { preventScrollReset: true });

  return (
    <section aria-label="Calendar">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap gap-2">
          <Button variant="secondary" size="small" onClick={() => go({ day: shifted(view, day, -1) })}>
            Previous
          </Button>
          <Button variant="secondary" size="small" onClick={() => go({ day: today() })}>
            Today
          </Button>
          <Button variant="secondary" size="small" onClick={() => go({ day: shifted(view, day, 1) })}>
            Next
          </Button>
        </div>
        <h2 aria-live="polite" className="text-xl font-semibold">
          {titleOf(view, day)}
        </h2>
        <div className="flex gap-2" role="group" aria-label="View">
          {views.map((each) => (
            <Button
              key={each}
              size="small"
              variant={each === view ? 'primary' : 'secondary'}
              aria-pressed={each === view}
              onClick={() => go({ view: each })}
            >
              {each}
            </Button>
          ))}
        </div>
      </div>
      <Loaded resource={entries} shape="page">
        {(list) => (
          <ol aria-label={titleOf(view, day)} className={classNames('grid gap-1', view !== 'Day' && 'md:grid-cols-7')}>
            {daysFromTo(from, to).map((each) => (
              <Cell
                key={each}
                day={each}
                isFaint={view === 'Month' && each.slice(0, 7) !== day.slice(0, 7)}
                isTall={view !== 'Month'}
                entries={list.filter((entry) => isOn(entry, each))}
                onOpen={() => go({ view: 'Day', day: each })}
              />
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}

interface CellProps {
  day: string;
  isFaint: boolean;
  isTall: boolean;
  entries: Entry[];
  onOpen: () => void;
}

/** On phones days without entries are left out of a month. */
function Cell({ day, isFaint, isTall, entries, onOpen }: CellProps) {
  const isToday = day === today();
  return (
    <li
      className={classNames(
        'rounded-control border bg-surface p-2',
        isToday ? 'border-accent' : 'border-line',
        isTall ? 'min-h-24 md:min-h-64' : 'md:min-h-28',
        isFaint && 'opacity-70',
        entries.length === 0 && !isToday && !isTall && 'max-md:hidden',
      )}
    >
      <button
        type="button"
        onClick={onOpen}
        aria-label={`${formatDate(day)}, ${entries.length} entries`}
        className={classNames('mb-1 rounded-control px-1 text-sm', isToday ? 'font-bold text-accent' : 'text-muted')}
      >
        {fromDay(day).toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric' })}
      </button>
      <ul aria-label={formatDate(day)} className="grid gap-1">
        {entries.map((entry) => (
          <li key={`${entry.path} ${entry.startsAt}`}>
            <Link
              to={entry.path}
              title={`${entry.kind}: ${entry.title}`}
              className="block rounded-control bg-tint px-2 py-1 text-sm text-on-tint no-underline hover:underline"
            >
              {entry.startsAt.length > 10 && <span className="tabular-nums">{entry.startsAt.slice(11, 16)} </span>}
              {entry.title}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}

function isOn({ startsAt, endsAt }: Entry, day: string): boolean {
  const start = startsAt.slice(0, 10);
  return start === day || (endsAt !== null && start <= day && day <= endsAt.slice(0, 10));
}

function spanOf(view: View, day: string): { from: string; to: string } {
  if (view === 'Day') return { from: day, to: addDays(day, 1) };
  if (view === 'Week') return { from: mondayOf(day), to: addDays(mondayOf(day), 7) };
  const from = mondayOf(addMonths(day, 0));
  const weeks = Math.ceil(daysBetween(from, addMonths(day, 1)) / 7);
  return { from, to: addDays(from, weeks * 7) };
}

function shifted(view: View, day: string, count: number): string {
  if (view === 'Month') return addMonths(day, count);
  return addDays(day, view === 'Week' ? 7 * count : count);
}

function titleOf(view: View, day: string): string {
  if (view === 'Month') return formatMonth(day.slice(0, 7));
  return view === 'Week' ? `Week of ${formatDate(mondayOf(day))}` : formatDate(day);
}
