// Several prizes, as cards.
import { Link } from 'react-router';
import { formatNumber } from '../../web/format.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { Card, CardBody } from '../../web/ui/card.tsx';
import type { Prize } from './schema.ts';

export function PrizeList({ prizes, label = 'Prizes' }: { prizes: readonly Prize[]; label?: string }) {
  return (
    <ul aria-label={label} className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {prizes.map((prize) => (
        <li key={prize.id}>
          <PrizeCard prize={prize} />
        </li>
      ))}
    </ul>
  );
}

function PrizeCard({ prize }: { prize: Prize }) {
  return (
    <Card interactive className="flex h-full flex-col">
      <div className="aspect-[8/5]">
        <Artwork subject={prize.name} />
      </div>
      <CardBody className="flex grow flex-col gap-3">
        <h2 className="text-xl font-semibold">
          <Link
            to={`/prizes/${prize.id}`}
            data-field="name"
            data-value={prize.name}
            className="text-ink no-underline after:absolute after:inset-0 after:content-['']"
          >
            {prize.name}
          </Link>
        </h2>
        <dl className="mt-auto grid gap-1 border-t border-line pt-3 text-sm">
          <div className="flex justify-between gap-4">
            <dt className="text-muted">How many</dt>
            <dd
              data-field="quantity"
              data-value={prize.quantity}
              className="min-w-0 text-right font-medium wrap-anywhere"
            >
              {formatNumber(prize.quantity)}
            </dd>
          </div>
        </dl>
      </CardBody>
    </Card>
  );
}
