// Several cabins, as cards.
import { Link } from 'react-router';
import { formatMoney, formatNumber } from '../../web/format.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { LinkButton } from '../../web/ui/button.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import type { Cabin } from './schema.ts';

export function CabinList({ cabins, label = 'Cabins' }: { cabins: readonly Cabin[]; label?: string }) {
  return (
    <ul aria-label={label} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {cabins.map((cabin) => (
        <li key={cabin.id}>
          <CabinCard cabin={cabin} />
        </li>
      ))}
    </ul>
  );
}

function CabinCard({ cabin }: { cabin: Cabin }) {
  return (
    <Card interactive className="flex h-full flex-col">
      <div className="aspect-[8/5]">
        <Artwork subject={cabin.name} />
      </div>
      <CardBody className="flex grow flex-col gap-3">
        <h2 className="text-xl font-semibold">
          <Link
            to={`/cabins/${cabin.id}`}
            data-field="name"
            data-value={cabin.name}
            className="text-ink no-underline after:absolute after:inset-0 after:content-['']"
          >
            {cabin.name}
          </Link>
        </h2>
        <dl className="mt-auto grid gap-1 border-t border-line pt-3 text-sm">
          {cabin.guests !== null && (
            <div className="flex justify-between gap-4">
              <dt className="text-muted">Guests</dt>
              <dd
                data-field="guests"
                data-value={cabin.guests}
                className="min-w-0 text-right font-medium wrap-anywhere"
              >
                {formatNumber(cabin.guests)}
              </dd>
            </div>
          )}
          <div className="flex justify-between gap-4">
            <dt className="text-muted">Price per night</dt>
            <dd
              data-field="pricePerNight"
              data-value={cabin.pricePerNight}
              className="min-w-0 text-right font-medium wrap-anywhere"
            >
              {formatMoney(cabin.pricePerNight, 'EUR')}
            </dd>
          </div>
        </dl>
        <div className="relative z-10 mt-auto flex flex-wrap items-center gap-2">
          <LinkButton size="small" to={`/cabins/${cabin.id}#book`}>
            Book
          </LinkButton>
        </div>
      </CardBody>
    </Card>
  );
}
