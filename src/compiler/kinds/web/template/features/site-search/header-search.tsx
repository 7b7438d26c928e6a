// The way to the search from every page: a field where there is room, else a link.
import type { FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { withQuery } from '../../web/api.ts';

export function HeaderSearch() {
  const navigate = useNavigate();

  async function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    await navigate(withQuery('/search', { q }));
  }

  return (
    <>
      <form role="search" aria-label="Everything" onSubmit={search} className="hidden lg:block">
        <input
          type="search"
          name="q"
          aria-label="Search everything"
          placeholder="Search"
          className="min-h-10 w-36 rounded-control border border-component-edge bg-surface px-3 text-ink placeholder:text-muted"
        />
      </form>
      <Link
        to="/search"
        className="grid size-11 place-items-center rounded-control text-on-component hover:bg-component-hover hover:text-on-component-hover lg:hidden"
      >
        <span className="sr-only">Search everything</span>
        <svg aria-hidden viewBox="0 0 24 24" className="size-6 fill-none stroke-current stroke-2">
          <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 20 20" strokeLinecap="round" />
        </svg>
      </Link>
    </>
  );
}
