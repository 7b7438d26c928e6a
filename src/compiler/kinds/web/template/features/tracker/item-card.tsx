import { useState } from 'react';
import { Link } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { formatDate } from '../../web/format.ts';
import { Badge } from '../../web/ui/badge.tsx';
import { Button } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Progress } from '../../web/ui/progress.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { LogForm } from './log-form.tsx';
import type { Day, TrackedItem } from './model.ts';
import { settings } from './settings.ts';
import { targetText } from './target-text.ts';

interface ItemCardProps {
  item: TrackedItem;
  onChange: () => void;
}

const spanOf = { tick: 'This week', amount: 'Today', total: 'In all' };

/** One item: its streak, the week, its progress, and the way to log. */
export function ItemCard({ item, onChange }: ItemCardProps) {
  const { progress } = item;
  const [busy, setBusy] = useState(false);
  const showStatus = useStatus();

  async function save(sent: Promise<unknown>, message: string) {
    setBusy(true);
    try {
      await sent;
      showStatus(message);
      onChange();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      showStatus(error.message, 'bad');
    } finally {
      setBusy(false);
    }
  }

  function toggle(day: Day) {
    const path = `/api/tracker/items/${item.id}/entries`;
    if (day.isMet) void save(api.delete(`${path}/${day.date}`), `${item.name}: taken back.`);
    else void save(api.put(path, { date: day.date, amount: 1, note: day.note }), `${item.name}: logged.`);
  }

  return (
    <Card className="h-full">
      <CardBody className="grid gap-4">
        <div className="flex flex-wrap items-start justify-between gap-3">
          <div>
            <h2 className="text-lg font-semibold">
              <Link to={`${settings.path}/${item.id}`}>{item.name}</Link>
            </h2>
            <p className="text-muted">{targetText(item)}</p>
          </div>
          <Badge tone={progress.streak > 0 ? 'good' : 'neutral'}>
            {progress.streak === 1 ? '1 day streak' : `${progress.streak} days streak`}
          </Badge>
        </div>
        <ol aria-label={`Last seven days of ${item.name}`} className="grid grid-cols-7 gap-1.5">
          {progress.week.map((day) => (
            <li key={day.date}>
              <DayMark day={day} item={item} busy={busy} onToggle={toggle} />
            </li>
          ))}
        </ol>
        <div className="grid gap-1 text-sm text-muted">
          <p>
            {spanOf[item.kind]}: {progress.percent}%
          </p>
          <Progress label={`Progress of ${item.name}`} value={progress.percent} maximum={100} />
        </div>
        {item.kind === 'tick' ? (
          <Button
            variant={progress.week.at(-1)?.isMet ? 'secondary' : 'primary'}
            busy={busy}
            onClick={() => {
              const day = progress.week.at(-1);
              if (day) toggle(day);
            }}
          >
            {progress.week.at(-1)?.isMet ? 'Done today, take back' : 'Mark as done today'}
          </Button>
        ) : (
          <LogForm item={item} busy={busy} onSave={save} />
        )}
      </CardBody>
    </Card>
  );
}

interface DayMarkProps {
  day: Day;
  item: TrackedItem;
  busy: boolean;
  onToggle: (day: Day) => void;
}

function DayMark({ day, item, busy, onToggle }: DayMarkProps) {
  const look = `grid h-12 w-full place-items-center rounded-control border text-sm ${
    day.isMet ? 'border-component-edge bg-component font-semibold text-on-component' : 'border-line bg-page text-muted'
  }`;
  const letter = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(new Date(day.date));
  if (item.kind !== 'tick') {
    return (
      <span className={look} title={formatDate(day.date)}>
        {letter} {day.amount ?? '–'}
      </span>
    );
  }
  return (
    <button
      type="button"
      disabled={busy}
      aria-pressed={day.isMet}
      // The name begins with what is to be read on it.
      aria-label={`${letter}: ${item.name} on ${formatDate(day.date)}`}
      onClick={() => onToggle(day)}
      className={look}
    >
      {letter}
    </button>
  );
}
