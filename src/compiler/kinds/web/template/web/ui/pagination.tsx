import { Link, useSearchParams } from 'react-router';

/** Links to the pages before and after, in the query parameter `page`; nothing when there is only one page. */
export function Pagination({ page, pageCount }: { page: number; pageCount: number }) {
  const [parameters] = useSearchParams();
  if (pageCount <= 1) return null;

  function to(target: number) {
    const next = new URLSearchParams(parameters);
    next.set('page', String(target));
    return `?${next}`;
  }

  const look =
    'inline-flex min-h-11 items-center rounded-control border border-line-strong bg-surface px-4 font-medium text-ink no-underline hover:border-accent hover:text-accent';
  return (
    <nav aria-label="Pages" className="mt-10 flex items-center justify-center gap-4">
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev" className={look}>
          Previous
        </Link>
      )}
      <span className="text-muted">
        Page {page} of {pageCount}
      </span>
      {page < pageCount && (
        <Link to={to(page + 1)} rel="next" className={look}>
          Next
        </Link>
      )}
    </nav>
  );
}
