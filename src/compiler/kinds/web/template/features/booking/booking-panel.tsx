// On a record's page: what is free, and the form that books it.
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { api, ApiError } from '../../web/api.ts';
import { today } from '../../web/days.ts';
import { formatMoney } from '../../web/format.ts';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import { Form } from '../../web/ui/form.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { TextField } from '../../web/ui/text-field.tsx';
import { useResource } from '../../web/use-resource.ts';
import { useSession } from '../account/session-context.tsx';
import { totalOf, type Availability, type BookingAnswer } from './booking.ts';
import { daysChosen, nothingChosen, type Choice } from './choice.ts';
import { PlacesPicker } from './places-picker.tsx';
import { WhenPicker } from './when-picker.tsx';
import { words } from './words.ts';

interface BookingPanelProps {
  /** The key of the offer, e.g. "rooms". */
  offer: string;
  recordId: number;
  /** What it says above the form, e.g. "Book this room". */
  title: string;
}

export function BookingPanel({ offer, recordId, title }: BookingPanelProps) {
  const { user } = useSession();
  const { hash, pathname } = useLocation();
  const section = useRef<HTMLElement>(null);
  const [day, setDay] = useState(today());
  const free = useResource<Availability>(`/api/booking/free/${offer}/${recordId}?day=${day}`);
  const isLoaded = free.data !== undefined;

  useEffect(() => {
    if (hash === '#book' && isLoaded) section.current?.scrollIntoView();
  }, [hash, isLoaded]);

  return (
    <section ref={section} aria-label={title} className="mt-10 scroll-mt-24">
      <h2 className="mb-4 text-2xl font-semibold">{title}</h2>
      <Card>
        <CardBody>
          <Loaded resource={free} shape="rows">
            {(availability) =>
              user ? (
                <BookingForm offer={offer} availability={availability} onDay={setDay} reload={free.reload} />
              ) : (
                <p className="flex flex-wrap items-center gap-4">
                  Sign in to book. It takes a minute.
                  <LinkButton to={`/login?next=${encodeURIComponent(pathname)}`}>Sign in to book</LinkButton>
                </p>
              )
            }
          </Loaded>
        </CardBody>
      </Card>
    </section>
  );
}

interface BookingFormProps {
  offer: string;
  availability: Availability;
  onDay: (day: string) => void;
  reload: () => void;
}

function BookingForm({ offer, availability, onDay, reload }: BookingFormProps) {
  const { mode, record, currency } = availability;
  const [choice, setChoice] = useState<Choice>(nothingChosen);
  const navigate = useNavigate();
  const showStatus = useStatus();
  const places = choice.seats.length > 0 ? choice.seats.length : choice.places;
  const total = totalOf(record.price, mode, { days: daysChosen(choice), places });
  const isSoldOut = availability.placesLeft === 0;

  function change(changed: Partial<Choice>) {
    setChoice((before) => ({ ...before, ...changed }));
    if (changed.day) onDay(changed.day);
  }

  if (isSoldOut && record.takesPlace) return <p className="text-lg font-semibold">Sold out. No places are left.</p>;
  return (
    <Form
      submitLabel="Book now"
      onSave={async ({ note }) => {
        try {
          const booking = await api.post<BookingAnswer>('/api/booking', {
            offer,
            recordId: record.id,
            day: choice.day || null,
            until: choice.until || null,
            time: choice.time || null,
            places: choice.places,
            seats: choice.seats,
            note,
          });
          showStatus(`${words.one} confirmed: ${booking.number}`);
          await navigate(`${words.path}/${booking.number}`);
        } catch (error) {
          // What was free a moment ago may be taken now.
          if (error instanceof ApiError && error.status === 409) {
            showStatus(error.message, 'bad');
            reload();
          }
          throw error;
        }
      }}
    >
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {!record.takesPlace && (
          <div className="grid content-start gap-6">
            <WhenPicker availability={availability} choice={choice} onChange={change} />
          </div>
        )}
        <div className="grid content-start gap-6">
          <PlacesPicker availability={availability} choice={choice} onChange={change} />
          <TextField name="note" label="Note" maxLength={1000} />
          <p className="text-lg" aria-live="polite">
            {record.price === null || total === null ? (
              'Free of charge'
            ) : (
              <>
                Total: <strong data-field="total">{formatMoney(total, currency)}</strong>{' '}
                <span className="text-base text-muted">
                  ({formatMoney(record.price, currency)} {priceUnit(availability)})
                </span>
              </>
            )}
          </p>
        </div>
      </div>
    </Form>
  );
}

function priceUnit({ mode }: Availability): string {
  switch (mode.by) {
    case 'days':
      return `per ${mode.unit}`;
    case 'times':
      return 'each time';
    case 'places':
      return 'per person';
  }
}
