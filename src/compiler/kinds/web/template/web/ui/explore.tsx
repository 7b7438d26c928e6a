// Ways into the rest of the product, as tiles.
import { Link } from 'react-router';
import { Artwork } from './artwork.tsx';

interface Place {
  to: string;
  title: string;
  text: string;
}

export function Explore({ places }: { places: readonly Place[] }) {
  return (
    <section className="mt-16 sm:mt-20">
      <h2 className="mb-6 text-2xl font-bold tracking-tight sm:text-3xl">Explore</h2>
      <ul className="grid gap-4 sm:grid-cols-2">
        {places.map((place) => (
          <li
            key={place.to}
            className="group relative flex items-center gap-5 overflow-hidden rounded-card border border-line bg-surface p-4 shadow-card transition duration-200 hover:border-accent hover:shadow-raised"
          >
            <div className="size-20 shrink-0 overflow-hidden rounded-control">
              <Artwork subject={place.title} ratio="square" />
            </div>
            <div>
              <h3 className="font-semibold">
                <Link
                  to={place.to}
                  className="text-ink no-underline after:absolute after:inset-0 group-hover:text-accent"
                >
                  {place.title}
                </Link>
              </h3>
              <p className="text-muted">{place.text}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
