// The links of the header. Where they do not all fit in one line, the last ones are behind "More"; on phones all stand in the menu.
import { useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { NavLink } from 'react-router';
import type { NavigationLink } from '../navigation.ts';
import { classNames } from './class-names.ts';

const look =
  'block rounded-control px-3 py-2 font-medium whitespace-nowrap text-on-component no-underline transition hover:bg-component-hover hover:text-on-component-hover aria-[current=page]:bg-component-hover aria-[current=page]:text-on-component-hover';

/** Pixels between two links. */
const gap = 4;
/** Pixels that "More" takes. */
const moreWidth = 92;

interface HeaderLinksProps {
  links: readonly NavigationLink[];
  /** Below the name, over the whole width. */
  hasOwnLine: boolean;
}

export function HeaderLinks({ links, hasOwnLine }: HeaderLinksProps) {
  const nav = useRef<HTMLElement>(null);
  const ruler = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly NavigationLink[]>(links);
  const rest = links.filter((link) => !shown.includes(link));

  useLayoutEffect(() => {
    function measure() {
      const widths = [...(ruler.current?.children ?? [])].map((child) => child.getBoundingClientRect().width + gap);
      setShown(fitting(links, widths, nav.current?.clientWidth ?? 0));
    }
    const observer = new ResizeObserver(measure);
    if (nav.current) observer.observe(nav.current);
    measure();
    return () => observer.disconnect();
  }, [links]);

  return (
    <nav
      ref={nav}
      aria-label="Main"
      className={classNames('relative lg:min-w-0 lg:grow', hasOwnLine && 'lg:order-last lg:-mx-3 lg:basis-full')}
    >
      <div ref={ruler} aria-hidden className="invisible absolute flex h-0 w-0 overflow-hidden">
        {links.map((link) => (
          <span key={link.path} className={classNames(look, 'shrink-0')}>
            {link.label}
          </span>
        ))}
      </div>
      <ul className={classNames('grid gap-1 lg:flex lg:items-center', !hasOwnLine && 'lg:justify-end')}>
        {links.map((link) => (
          <li key={link.path} className={classNames(rest.includes(link) && 'lg:hidden')}>
            <HeaderLink link={link} />
          </li>
        ))}
        {rest.length > 0 && (
          <li className="relative hidden lg:block">
            <More links={rest} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function HeaderLink({ link }: { link: NavigationLink }) {
  return (
    <NavLink to={link.path} end={link.path === '/'} className={look}>
      {link.label}
    </NavLink>
  );
}

/** Closes on Escape, when the focus leaves it, on a click elsewhere and once a page was chosen. */
function More({ links }: { links: readonly NavigationLink[] }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const frame = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    function closeOutside(event: PointerEvent) {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    }
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  }

  function closeOnLeaving(event: FocusEvent<HTMLDivElement>) {
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }

  return (
    <div ref={frame} onKeyDown={closeOnEscape} onBlur={closeOnLeaving}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls="more-links"
        onClick={() => setOpen(!open)}
        className={classNames(look, 'flex items-center gap-1.5')}
      >
        More
        <svg aria-hidden viewBox="0 0 24 24" className="size-4 fill-none stroke-current stroke-2">
          <path d={open ? 'M6 15l6-6 6 6' : 'M6 9l6 6 6-6'} strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </button>
      <ul
        id="more-links"
        hidden={!open}
        onClick={() => setOpen(false)}
        className="absolute top-full right-0 z-50 mt-2 min-w-48 rounded-control border border-component-edge bg-component p-1 shadow-lg"
      >
        {links.map((link) => (
          <li key={link.path}>
            <HeaderLink link={link} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** As many as fit beside "More", in their order; those that are pinned are among them. */
function fitting(links: readonly NavigationLink[], widths: readonly number[], room: number): NavigationLink[] {
  const widthOf = new Map(links.map((link, index) => [link, widths[index] ?? 0]));
  const widthOfAll = (some: readonly NavigationLink[]) => some.reduce((sum, link) => sum + (widthOf.get(link) ?? 0), 0);
  if (widthOfAll(links) <= room) return [...links];
  let left = room - moreWidth - widthOfAll(links.filter((link) => link.isPinned));
  let isFull = false;
  return links.filter((link) => {
    if (link.isPinned) return true;
    left -= widthOf.get(link) ?? 0;
    isFull ||= left < 0;
    return !isFull;
  });
}
