// Chooses when: two dates on a calendar of free days, or a date and one of its free times.
import { today } from '../../web/days.ts';
import { formatDate } from '../../web/format.ts';
import { controlLook, Field } from '../../web/ui/field.tsx';
import { useFieldError } from '../../web/ui/form.tsx';
import type { Availability } from './booking.ts';
import type { Choice } from './choice.ts';
import { FreeDays } from './free-days.tsx';

interface WhenPickerProps {
  availability: Availability;
  choice: Choice;
  onChange: (changed: Partial<Choice>) => void;
}

export function WhenPicker(props: WhenPickerProps) {
  const { mode } = props.availability;
  if (mode.by === 'days') return <DaysPicker {...props} unit={mode.unit} />;
  return (
    <>
      <DayField
        name="day"
        label="Date"
        value={props.choice.day}
        onChange={(day) => props.onChange({ day, time: '' })}
      />
      {mode.by === 'times' && props.choice.day !== '' && <TimePicker {...props} />}
    </>
  );
}

function DaysPicker({ availability, choice, onChange, unit }: WhenPickerProps & { unit: 'night' | 'day' }) {
  const [first, last] = unit === 'night' ? ['Check-in', 'Check-out'] : ['From', 'Until'];
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <DayField name="day" label={first ?? ''} value={choice.day} onChange={(day) => onChange({ day })} />
        <DayField name="until" label={last ?? ''} value={choice.until} onChange={(until) => onChange({ until })} />
      </div>
      <FreeDays
        takenDays={availability.takenDays}
        day={choice.day}
        until={choice.until}
        onChoose={(chosen) =>
          choice.day === '' || choice.until !== '' || chosen <= choice.day
            ? onChange({ day: chosen, until: '' })
            : onChange({ until: chosen })
        }
      />
      <Verdict takenDays={availability.takenDays} choice={choice} />
    </>
  );
}

/** Whether all of the chosen days are free, said as soon as both ends are chosen. */
function Verdict({ takenDays, choice }: { takenDays: readonly string[]; choice: Choice }) {
  const { day, until } = choice;
  if (day === '' || until === '' || until < day) return null;
  // The last day is given back.
  const taken = takenDays.find((each) => each >= day && each < until);
  return (
    <p role="status" className={`font-semibold ${taken ? 'text-danger-ink' : 'text-success-ink'}`}>
      {taken
        ? `Not available: ${formatDate(taken)} is taken. Choose other dates.`
        : `Available from ${formatDate(day)} to ${formatDate(until)}.`}
    </p>
  );
}

interface DayFieldProps {
  name: string;
  label: string;
  value: string;
  onChange: (day: string) => void;
}

function DayField({ name, label, value, onChange }: DayFieldProps) {
  return (
    <Field name={name} label={label} required>
      {(control) => (
        <input
          {...control}
          type="date"
          min={today()}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          // Whoever ends a date with Enter wants to see what is free, not to book at once.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          className={controlLook}
        />
      )}
    </Field>
  );
}

function TimePicker({ availability, choice, onChange }: WhenPickerProps) {
  const error = useFieldError('time');
  const free = availability.times.filter(({ isFree }) => isFree);
  if (free.length === 0) return <p role="status">Nothing is free on {formatDate(choice.day)}. Choose another date.</p>;
  return (
    <fieldset>
      <legend className="mb-2 font-medium">Free times on {formatDate(choice.day)}</legend>
      <ul aria-label="Free times" className="flex flex-wrap gap-2">
        {free.map(({ time }) => (
          <li key={time}>
            <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-line-strong bg-surface px-3 hover:border-accent has-checked:border-accent has-checked:bg-tint has-checked:text-on-tint">
              <input
                type="radio"
                name="time"
                value={time}
                checked={choice.time === time}
                onChange={() => onChange({ time })}
                className="accent-accent"
              />
              {time}
            </label>
          </li>
        ))}
      </ul>
      {error && <p className="mt-1.5 text-sm font-medium text-danger-ink">{error}</p>}
    </fieldset>
  );
}
