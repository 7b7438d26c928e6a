// All places on a drawn map, with a list beside it: narrowed by kind and distance, the nearest first, and the way to one of them.
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../../web/ui/button.tsx';
import { controlLook } from '../../web/ui/field.tsx';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { ChosenPlace } from './chosen-place.tsx';
import { pageTitle } from './page.ts';
import { Pin } from './pin.tsx';
import { kilometresBetween, type Place, type Point } from './place.ts';
import { PlaceList } from './place-list.tsx';
import { square } from './town.ts';
import { at, TownMap } from './town-map.tsx';
import { usePlaces } from './use-places.ts';

export function MapPage() {
  const places = usePlaces();
  return (
    <>
      <PageHeader
        title={pageTitle}
        introduction="A schematic map, drawn by this product: the places stand where it has put them, not where they are in the world."
      />
      <Loaded resource={places} shape="page">
        {(all) => <Places all={all} />}
      </Loaded>
    </>
  );
}

const zooms = [1, 1.5, 2, 3];

function Places({ all }: { all: readonly Place[] }) {
  const [parameters, setParameters] = useSearchParams();
  const [words, setWords] = useState('');
  const [kind, setKind] = useState('');
  const [within, setWithin] = useState(0);
  const [zoom, setZoom] = useState(0);
  const [point, setPoint] = useState<Point>();
  const [start, setStart] = useState('square');

  const chosen = all.find(({ key }) => key === parameters.get('place'));
  const from = start === 'point' ? (point ?? square) : (all.find(({ key }) => key === start) ?? square);
  const kinds = [...new Set(all.map(kindOf))].toSorted();
  const shown = all
    .filter((place) => kind === '' || kindOf(place) === kind)
    .filter(({ title, address }) => `${title} ${address ?? ''}`.toLowerCase().includes(words.trim().toLowerCase()))
    .map((place) => ({ place, kilometres: kilometresBetween(from, place) }))
    .filter(({ kilometres }) => within === 0 || kilometres <= within)
    .toSorted((one, other) => one.kilometres - other.kilometres);
  const choose = (key: string) => setParameters({ place: key }, { replace: true, preventScrollReset: true });

  return (
    <div className="grid items-start gap-6 lg:grid-cols-[2fr_1fr]">
      <div className="grid gap-4">
        <div className="grid gap-3 sm:grid-cols-2">
          <Labelled label="Find a place">
            {(id) => (
              <input
                id={id}
                type="search"
                value={words}
                onChange={(event) => setWords(event.target.value)}
                className={controlLook}
              />
            )}
          </Labelled>
          <Labelled label="Kind">
            {(id) => (
              <select id={id} value={kind} onChange={(event) => setKind(event.target.value)} className={controlLook}>
                <option value="">All</option>
                {kinds.map((each) => (
                  <option key={each}>{each}</option>
                ))}
              </select>
            )}
          </Labelled>
          <Labelled label="I am at">
            {(id) => (
              <select id={id} value={start} onChange={(event) => setStart(event.target.value)} className={controlLook}>
                <option value="square">Town square</option>
                {point && <option value="point">The point that I chose on the map</option>}
                {all.map(({ key, title }) => (
                  <option key={key} value={key}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          <Labelled label="Near me">
            {(id) => (
              <select
                id={id}
                value={within}
                onChange={(event) => setWithin(Number(event.target.value))}
                className={controlLook}
              >
                <option value={0}>Any distance</option>
                <option value={1}>Within 1 km</option>
                <option value={2}>Within 2 km</option>
                <option value={3}>Within 3 km</option>
              </select>
            )}
          </Labelled>
        </div>
        <TownMap
          label={`Map with ${shown.length} places`}
          zoom={zooms[zoom]}
          route={chosen && [from, chosen]}
          onPoint={(next) => {
            setPoint(next);
            setStart('point');
          }}
        >
          <span
            aria-hidden
            style={at(from)}
            className="pointer-events-none absolute z-10 size-5 -translate-1/2 rounded-full border-4 border-surface bg-danger"
          />
          {shown.map(({ place }) => (
            <Pin key={place.key} place={place} isChosen={place === chosen} onChoose={() => choose(place.key)} />
          ))}
        </TownMap>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-sm text-muted">
            Your position is not asked for: click the map, or choose above where you are.
            {all.some(({ moves }) => moves) && ' What moves is simulated.'}
          </p>
          <div role="group" aria-label="Zoom" className="flex gap-2">
            <Button size="small" variant="secondary" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
              Zoom out
            </Button>
            <Button
              size="small"
              variant="secondary"
              disabled={zoom === zooms.length - 1}
              onClick={() => setZoom(zoom + 1)}
            >
              Zoom in
            </Button>
          </div>
        </div>
      </div>
      <div className="grid gap-4">
        {chosen && (
          <ChosenPlace
            place={chosen}
            kilometres={kilometresBetween(from, chosen)}
            from={'title' in from ? String(from.title) : start === 'point' ? 'your point' : 'the town square'}
          />
        )}
        <PlaceList places={shown} chosen={chosen?.key} onChoose={choose} />
      </div>
    </div>
  );
}

const kindOf = ({ category, label }: Place): string => category ?? label;

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = `map-${label.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children(id)}
    </div>
  );
}
