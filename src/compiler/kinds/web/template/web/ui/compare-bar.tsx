import { createPortal } from 'react-dom';
import { useLocation } from 'react-router';
import { Button, LinkButton } from './button.tsx';
import { mostCompared, useComparisonChoice } from './comparison-choice.ts';

interface CompareBarProps {
  /** The path of the list, e.g. `/products`. */
  list: string;
  /** The page of the comparison. */
  to: string;
  /** e.g. "products" */
  things: string;
}

/** What is ticked so far, on the home page and wherever records of the list are shown. */
export function CompareBar({ list, to, things }: CompareBarProps) {
  const { pathname } = useLocation();
  const { chosen, toggle, clear } = useComparisonChoice(list);
  const isPlace = pathname === '/' || pathname === list || pathname.startsWith(`${list}/`);
  if (chosen.length === 0 || !isPlace) return null;
  return createPortal(
    <section
      aria-label="Chosen for comparison"
      className="fixed inset-x-0 bottom-0 z-40 border-t border-line-strong bg-surface shadow-raised paper:hidden"
    >
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
        <p aria-live="polite" className="font-medium text-ink">
          {chosen.length} of {mostCompared} {things}
        </p>
        <ul className="flex min-w-0 grow flex-wrap gap-2 max-sm:hidden">
          {chosen.map((record) => (
            <li
              key={record.id}
              className="inline-flex items-center gap-1 rounded-full bg-tint py-1 pr-1 pl-3 text-sm text-on-tint"
            >
              <span className="max-w-40 truncate">{record.title}</span>
              <button
                type="button"
                aria-label={`Take ${record.title} out`}
                onClick={() => toggle(record)}
                className="grid size-7 place-items-center rounded-full hover:bg-hover hover:text-ink"
              >
                <span aria-hidden>×</span>
              </button>
            </li>
          ))}
        </ul>
        <div className="ml-auto flex items-center gap-2">
          {chosen.length > 1 ? (
            <LinkButton to={`${to}?ids=${chosen.map(({ id }) => id).join(',')}`} size="small">
              Compare now
            </LinkButton>
          ) : (
            <span className="text-sm text-muted">Choose one more</span>
          )}
          <Button variant="quiet" size="small" onClick={clear}>
            Clear
          </Button>
        </div>
      </div>
    </section>,
    document.body,
  );
}
