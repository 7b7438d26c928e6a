// One film with everything that is known about it.
import { useParams } from 'react-router';
import { PageHeader } from '../../web/ui/page-header.tsx';
import { Loaded } from '../../web/ui/states.tsx';
import { useResource } from '../../web/use-resource.ts';
import { RecordPlayer } from '../media/record-player.tsx';
import type { Film } from './schema.ts';
import { filmTrack } from './track.ts';

export function FilmPage() {
  const { id } = useParams();
  const resource = useResource<Film>(`/api/films/${id}`);
  return (
    <Loaded resource={resource} shape="page">
      {(film) => <FilmDetails film={film} />}
    </Loaded>
  );
}

function FilmDetails({ film }: { film: Film }) {
  return (
    <article aria-label={film.title}>
      <PageHeader title={film.title} parent={{ to: '/films', label: 'Films' }} />
      <RecordPlayer track={filmTrack(film)} />
    </article>
  );
}
