// The latest cabins, on the home page.
import type { ListPage } from '../../server/list-page.ts';
import { formatMoney, formatNumber } from '../../web/format.ts';
import { HighlightCard, Highlights } from '../../web/ui/highlights.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { Cabin } from '../cabins/schema.ts';

export function CabinHighlights() {
  const cabins = useResource<ListPage<Cabin>>('/api/cabins');
  return (
    <Highlights title="Cabins" introduction="A place to sleep by the water." to="/cabins" resource={cabins}>
      {(cabin) => (
        <HighlightCard key={cabin.id} to={`/cabins/${cabin.id}`} title={cabin.name} subject={cabin.name}>
          <span>{formatMoney(cabin.pricePerNight, 'EUR')}</span>
          {cabin.guests !== null && <span>{formatNumber(cabin.guests)}</span>}
        </HighlightCard>
      )}
    </Highlights>
  );
}
