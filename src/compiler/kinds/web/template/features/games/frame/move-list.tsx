import { Button } from '../../../web/ui/button.tsx';

interface MoveListProps {
  notes: readonly string[];
  /** How many of them the board shows. */
  shown: number;
  onShow: (count: number) => void;
}

/** The moves in pairs; each shows its position, and the buttons below go through them one by one. */
export function MoveList({ notes, shown, onShow }: MoveListProps) {
  const pairs = Array.from({ length: Math.ceil(notes.length / 2) }, (_, index) => index * 2);
  const steps = [
    { label: 'First position', sign: '⏮', to: 0 },
    { label: 'Previous move', sign: '◀', to: Math.max(0, shown - 1) },
    { label: 'Next move', sign: '▶', to: Math.min(notes.length, shown + 1) },
    { label: 'Last position', sign: '⏭', to: notes.length },
  ];
  return (
    <section className="rounded-card border border-line bg-surface p-4 shadow-card">
      <h2 className="font-semibold">Moves</h2>
      {notes.length === 0 && <p className="text-muted">No move has been made yet.</p>}
      <ol aria-label="Moves" tabIndex={0} className="mt-2 grid max-h-44 grid-cols-1 overflow-y-auto sm:grid-cols-2">
        {pairs.map((first) => (
          <li key={first} className="flex items-baseline gap-2">
            <span className="w-8 shrink-0 text-right text-sm text-muted">{first / 2 + 1}.</span>
            {notes.slice(first, first + 2).map((note, index) => (
              <button
                key={index}
                type="button"
                aria-current={shown === first + index + 1 ? 'step' : undefined}
                onClick={() => onShow(first + index + 1)}
                className="rounded-control px-1.5 py-1 text-left font-medium hover:bg-hover aria-[current=step]:bg-tint aria-[current=step]:text-on-tint"
              >
                {note}
              </button>
            ))}
          </li>
        ))}
      </ol>
      {notes.length > 0 && (
        <div className="mt-3 flex gap-2">
          {steps.map((step) => (
            <Button
              key={step.label}
              size="small"
              variant="secondary"
              aria-label={step.label}
              onClick={() => onShow(step.to)}
            >
              <span aria-hidden>{step.sign}</span>
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
