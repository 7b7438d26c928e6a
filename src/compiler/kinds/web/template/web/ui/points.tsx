// Short reasons to use the product, side by side.
export function Points({ points }: { points: readonly { title: string; text: string }[] }) {
  return (
    <ul aria-label="Why" className="mt-16 grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {points.map((point, index) => (
        <li key={point.title} className="rounded-card border border-line bg-surface p-6 shadow-card">
          <span
            aria-hidden
            className="mb-4 grid size-10 place-items-center rounded-control bg-tint font-display text-lg font-bold text-on-tint"
          >
            {index + 1}
          </span>
          <h2 className="text-lg font-semibold">{point.title}</h2>
          <p className="mt-1 text-muted">{point.text}</p>
        </li>
      ))}
    </ul>
  );
}
