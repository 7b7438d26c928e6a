// Where one record is, on its page.
import { LinkButton } from '../../web/ui/button.tsx';
import { pagePath } from './page.ts';
import { PinShape } from './pin.tsx';
import { at, TownMap } from './town-map.tsx';
import { usePlaces } from './use-places.ts';

export function OnTheMap({ place: key }: { place: string }) {
  const { data } = usePlaces();
  const place = data?.find((each) => each.key === key);
  if (!place) return null;
  return (
    <section className="mt-10 grid max-w-3xl gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-2xl font-semibold tracking-tight">On the map</h2>
        <LinkButton to={`${pagePath}?place=${key}`} size="small" variant="secondary">
          Show the way
        </LinkButton>
      </div>
      <TownMap label={`Map with ${place.title}`}>
        <span
          style={at(place)}
          className="absolute -translate-x-1/2 -translate-y-full text-danger-ink transition-[left,top] duration-1000 ease-linear"
        >
          <PinShape moves={place.moves} isChosen />
        </span>
      </TownMap>
      <p className="text-sm text-muted">
        A schematic map, drawn by this product.{place.moves && ' Its movement is simulated.'}
      </p>
    </section>
  );
}
