// What is played of a film.
import type { Track } from '../media/track.ts';
import type { Film } from './schema.ts';

export function filmTrack(film: Film): Track {
  return {
    key: `films/${film.id}`,
    title: film.title,
    medium: 'video',
    page: `/films/${film.id}`,
    link: null,
    isCounted: false,
  };
}
