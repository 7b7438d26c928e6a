import { Link, useSearchParams } from 'react-router';
import { useResource } from '../use-resource.ts';
import { classNames } from './class-names.ts';

/** A value that many records share, as the server counts it. */
export interface CategoryCount {
  /** The query parameter's value. */
  value: string | number;
  label: string;
  count: number;
}

interface CategoryLinksProps {
  /** Names the links, e.g. "Genre". */
  label: string;
  /** The query parameter that narrows the list. */
  name: string;
  /** The API path of the counts. */
  source: string;
}

/** One link for all records and one for each category; what else is chosen stays. */
export function CategoryLinks({ label, name, source }: CategoryLinksProps) {
  const counts = useResource<CategoryCount[]>(source).data ?? [];
  const [parameters] = useSearchParams();
  const chosen = parameters.get(name) ?? '';
  const total = counts.reduce((sum, { count }) => sum + count, 0);

  function to(value: string) {
    const next = new URLSearchParams(parameters);
    if (value === '') next.delete(name);
    else next.set(name, value);
    next.delete('page');
    return `?${next}`;
  }

  return (
    <nav aria-label={label} className="mb-5 paper:hidden">
      <ul className="flex flex-wrap gap-2">
        {[{ value: '', label: 'All', count: total }, ...counts].map((each) => {
          const isChosen = String(each.value) === chosen;
          return (
            <li key={each.value}>
              <Link
                to={to(String(each.value))}
                preventScrollReset
                aria-current={isChosen ? 'true' : undefined}
                className={classNames(
                  'inline-flex min-h-9 items-center gap-1.5 rounded-full border px-3.5 text-sm font-medium no-underline',
                  isChosen
                    ? 'border-component-edge bg-component text-on-component'
                    : 'border-line-strong bg-surface text-ink hover:border-accent hover:text-accent',
                )}
              >
                {each.label}
                <span className={isChosen ? '' : 'text-muted'}>{each.count}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
