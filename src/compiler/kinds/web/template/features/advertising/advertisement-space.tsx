// Below every page: up to three running advertisements, marked as such.
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { changeEvent } from '../../web/api.ts';
import { Artwork } from '../../web/ui/artwork.tsx';
import { useResource } from '../../web/use-resource.ts';
import type { RunningAdvertisement } from './advertisement.ts';
import { words } from './words.ts';

const mostShown = 3;

export function AdvertisementSpace() {
  const { pathname } = useLocation();
  const { data = [], reload } = useResource<RunningAdvertisement[]>('/api/advertising');

  // Somebody may have placed, changed or taken away one.
  useEffect(() => {
    window.addEventListener(changeEvent, reload);
    return () => window.removeEventListener(changeEvent, reload);
  }, [reload]);

  const shown = data.filter(({ isForHome }) => !isForHome || pathname === '/').slice(0, mostShown);
  // Among all advertisements they would stand twice.
  if (shown.length === 0 || pathname.startsWith(words.path)) return null;
  return (
    <aside aria-label="Sponsored" className="mx-auto w-full max-w-6xl px-4 pb-10 sm:px-6 paper:hidden">
      <p className="mb-2 text-xs font-medium tracking-wide text-muted uppercase">Sponsored</p>
      <ul className="grid gap-4 sm:grid-cols-3">
        {shown.map((advertisement) => (
          <li key={advertisement.id} className="grid">
            <AdvertisementCard advertisement={advertisement} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function AdvertisementCard({ advertisement }: { advertisement: RunningAdvertisement }) {
  const { id, title, text, subject, link } = advertisement;
  return (
    <div className="grid grid-cols-[5rem_1fr] items-center gap-4 rounded-card border border-line bg-surface p-3">
      <div className="aspect-square overflow-hidden rounded-control">
        <Artwork subject={subject} ratio="square" />
      </div>
      <div className="min-w-0">
        <Link to={`${words.path}/${id}`} className="font-semibold wrap-anywhere">
          {title}
        </Link>
        {text !== null && <p className="line-clamp-2 text-sm text-muted">{text}</p>}
        {link !== null && (
          <a href={link} target="_blank" rel="noreferrer sponsored" aria-label={`Visit: ${title}`} className="text-sm">
            Visit
          </a>
        )}
      </div>
    </div>
  );
}
