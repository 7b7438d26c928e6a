import { mostCompared, useComparisonChoice } from './comparison-choice.ts';

interface CompareToggleProps {
  /** The path of the list, e.g. `/products`. */
  list: string;
  id: number;
  title: string;
}

/** Takes a record into the comparison and out of it. */
export function CompareToggle({ list, id, title }: CompareToggleProps) {
  const { chosen, toggle } = useComparisonChoice(list);
  const isChosen = chosen.some((each) => each.id === id);
  const isFull = !isChosen && chosen.length >= mostCompared;
  return (
    <label
      title={isFull ? `At most ${mostCompared} can be compared` : undefined}
      className="inline-flex min-h-9 cursor-pointer items-center gap-2 text-sm font-medium has-disabled:cursor-not-allowed has-disabled:text-muted"
    >
      <input
        type="checkbox"
        checked={isChosen}
        disabled={isFull}
        onChange={() => toggle({ id, title })}
        className="size-4.5 accent-accent"
      />
      <span>
        Compare <span className="sr-only">{title}</span>
      </span>
    </label>
  );
}
