import { chooseScheme, useScheme, type Scheme } from './scheme.ts';

/** Changes between the light and the dark scheme. */
export function SchemeToggle() {
  const { scheme } = useScheme();
  const other: Scheme = scheme === 'dark' ? 'light' : 'dark';

  return (
    <button
      type="button"
      onClick={() => chooseScheme(other)}
      aria-label={`Use the ${other} colour scheme`}
      className="grid size-11 place-items-center rounded-control text-on-component transition hover:bg-component-hover hover:text-on-component-hover"
    >
      <svg aria-hidden viewBox="0 0 24 24" className="size-5 fill-none stroke-current stroke-2">
        {scheme === 'dark' ? (
          <path
            d="M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2M12 20v2M2 12h2M20 12h2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M19.1 4.9l-1.4 1.4M6.3 17.7l-1.4 1.4"
            strokeLinecap="round"
          />
        ) : (
          <path d="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z" strokeLinejoin="round" />
        )}
      </svg>
    </button>
  );
}
