// Short reasons to use the product, side by side.
import { Artwork } from './artwork.tsx';

export function Points({ points }: { points: readonly { title: string; text: string }[] }) {
  return (
    <ul aria-label="Why" className="mt-16 grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {points.map((point) => (
        <li key={point.title} className="rounded-card border border-line bg-surface p-6 shadow-card">
          <div className="mb-4 size-16 overflow-hidden rounded-card">
            <Artwork subject={`${point.text} ${point.title}`} ratio="square" />
          </div>
          <h2 className="text-lg font-semibold">{point.title}</h2>
          <p className="mt-1 text-muted">{point.text}</p>
        </li>
      ))}
    </ul>
  );
}
