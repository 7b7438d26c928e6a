import { site } from '../site.ts';

/** The product's mark: its initial on the colour of the bar, turned round. */
export function Brand() {
  return (
    <span
      aria-hidden
      className="grid size-8 shrink-0 place-items-center rounded-control bg-on-component font-bold text-component"
    >
      {site.name.charAt(0).toUpperCase()}
    </span>
  );
}
