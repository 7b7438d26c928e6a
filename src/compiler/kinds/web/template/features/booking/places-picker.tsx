// Chooses how many: a number of people, or seats on a map.
import { controlLook, Field } from '../../web/ui/field.tsx';
import { useFieldError } from '../../web/ui/form.tsx';
import { seatLabels, type Availability } from './booking.ts';
import type { Choice } from './choice.ts';

interface PlacesPickerProps {
  availability: Availability;
  choice: Choice;
  onChange: (changed: Partial<Choice>) => void;
}

export function PlacesPicker({ availability, choice, onChange }: PlacesPickerProps) {
  const { mode, record, placesLeft } = availability;
  const hasSeatMap = mode.by === 'places' && mode.hasSeatMap;
  const isLimited = placesLeft !== null && (record.takesPlace !== null || choice.day !== '');
  return (
    <>
      {isLimited && (
        <p className="font-semibold" data-field="placesLeft" data-value={placesLeft}>
          {placesLeft} of {record.capacity} places are free
        </p>
      )}
      {hasSeatMap ? (
        <SeatMap availability={availability} choice={choice} onChange={onChange} />
      ) : (
        <Field
          name="places"
          label={mode.by === 'places' ? 'Number of places' : 'Guests'}
          help={mode.by !== 'places' && record.capacity !== null ? `At most ${record.capacity}` : undefined}
          required
        >
          {(control) => (
            <input
              {...control}
              type="number"
              inputMode="numeric"
              min={1}
              max={(mode.by === 'places' ? placesLeft : record.capacity) ?? undefined}
              value={choice.places}
              onChange={(event) => onChange({ places: Math.max(1, event.target.valueAsNumber || 1) })}
              className={controlLook}
            />
          )}
        </Field>
      )}
    </>
  );
}

function SeatMap({ availability, choice, onChange }: PlacesPickerProps) {
  const error = useFieldError('seats');
  const taken = new Set(availability.takenSeats);
  const toggle = (seat: string, isChosen: boolean) =>
    onChange({ seats: isChosen ? [...choice.seats, seat] : choice.seats.filter((each) => each !== seat) });

  return (
    <fieldset>
      <legend className="mb-2 font-medium">Choose your seats</legend>
      <p aria-hidden className="mb-3 max-w-md rounded-control bg-hover py-1 text-center text-sm text-muted">
        Front
      </p>
      <ul aria-label="Seats" className="grid max-w-md grid-cols-6 gap-2">
        {seatLabels(availability.record.capacity ?? 0).map((seat) => (
          <li key={seat}>
            <label className="relative grid min-h-11 cursor-pointer place-items-center rounded-control border border-line-strong bg-surface text-sm hover:border-accent has-checked:border-component-edge has-checked:bg-component has-checked:text-on-component has-focus-visible:outline-3 has-focus-visible:outline-accent has-disabled:cursor-not-allowed has-disabled:bg-hover has-disabled:text-muted has-disabled:line-through">
              <input
                type="checkbox"
                aria-label={`Seat ${seat}${taken.has(seat) ? ', taken' : ''}`}
                disabled={taken.has(seat)}
                checked={choice.seats.includes(seat)}
                onChange={(event) => toggle(seat, event.target.checked)}
                className="absolute inset-0 size-full cursor-pointer opacity-0 disabled:cursor-not-allowed"
              />
              <span aria-hidden>{seat}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-muted">
        {choice.seats.length === 0 ? 'No seat chosen yet.' : `Chosen: ${choice.seats.join(', ')}`}
      </p>
      {error && <p className="mt-1 text-sm font-medium text-danger-ink">{error}</p>}
    </fieldset>
  );
}
