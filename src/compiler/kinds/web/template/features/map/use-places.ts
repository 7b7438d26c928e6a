// The places of the map; asked for again every few seconds where some of them move.
import { useEffect } from 'react';
import { useResource, type Resource } from '../../web/use-resource.ts';
import type { Place } from './place.ts';

const everySeconds = 3;

export function usePlaces(): Resource<Place[]> {
  const places = useResource<Place[]>('/api/map');
  const { reload } = places;
  const someMove = places.data?.some(({ moves }) => moves) ?? false;
  useEffect(() => {
    if (!someMove) return;
    const timer = setInterval(() => !document.hidden && reload(), everySeconds * 1_000);
    return () => clearInterval(timer);
  }, [someMove, reload]);
  return places;
}
