import { classNames } from '../../web/ui/class-names.ts';
import { distanceText, type Place } from './place.ts';

interface PlaceListProps {
  /** The nearest first. */
  places: readonly { place: Place; kilometres: number }[];
  chosen: string | undefined;
  onChoose: (key: string) => void;
}

export function PlaceList({ places, chosen, onChoose }: PlaceListProps) {
  return (
    <section className="grid gap-2">
      <h2 className="text-lg font-semibold">{`Nearest first (${places.length})`}</h2>
      {places.length === 0 && (
        <p className="text-muted">No place fits. Try fewer words, another kind or a larger distance.</p>
      )}
      <ul aria-label="Places" className="grid max-h-[34rem] gap-1 overflow-y-auto">
        {places.map(({ place, kilometres }) => (
          <li key={place.key}>
            <button
              type="button"
              aria-pressed={place.key === chosen}
              onClick={() => onChoose(place.key)}
              className={classNames(
                'flex w-full items-baseline justify-between gap-3 rounded-control border px-3 py-2 text-left',
                place.key === chosen ? 'border-accent bg-tint text-on-tint' : 'border-transparent hover:bg-hover',
              )}
            >
              <span className="min-w-0">
                <span className="block font-medium">{place.title}</span>
                <span className="block text-sm text-muted">{place.address ?? place.category ?? place.label}</span>
              </span>
              <span className="text-sm whitespace-nowrap text-muted tabular-nums">{distanceText(kilometres)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
