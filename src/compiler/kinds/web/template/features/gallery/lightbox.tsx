// One picture large above the page, with the way to the next: by button, arrow key or Escape.
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { LinkedPicture } from '../media/linked-picture.tsx';
import { Button, LinkButton } from '../../web/ui/button.tsx';
import type { GalleryPicture } from './gallery-picture.ts';

interface LightboxProps {
  pictures: readonly GalleryPicture[];
  at: number;
  onMove: (at: number) => void;
  onClose: () => void;
}

export function Lightbox({ pictures, at, onMove, onClose }: LightboxProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  const picture = pictures[at];
  if (!picture) return null;

  const move = (by: number) => onMove((at + by + pictures.length) % pictures.length);
  function press(event: KeyboardEvent) {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    move(by);
  }

  return (
    <dialog
      ref={element}
      aria-label={picture.title}
      onKeyDown={press}
      onClose={onClose}
      className="m-auto w-[min(64rem,calc(100vw-2rem))] rounded-card border border-line bg-surface p-0 text-ink shadow-raised backdrop:bg-black/80"
    >
      <figure className="grid">
        <div className="aspect-video max-h-[65dvh] w-full overflow-hidden">
          <LinkedPicture key={picture.key} link={picture.link} subject={picture.subject} />
        </div>
        <figcaption className="grid gap-1 px-5 pt-4">
          <strong className="text-lg">{picture.title}</strong>
          {picture.caption && <span className="line-clamp-3 text-muted">{picture.caption}</span>}
        </figcaption>
      </figure>
      <div className="flex flex-wrap items-center justify-between gap-3 p-5">
        <div className="flex items-center gap-2">
          <Button size="small" variant="secondary" onClick={() => move(-1)}>
            ← Previous
          </Button>
          <span aria-live="polite" className="px-1 text-sm whitespace-nowrap text-muted tabular-nums">
            {`${at + 1} of ${pictures.length}`}
          </span>
          <Button size="small" variant="secondary" onClick={() => move(1)}>
            Next →
          </Button>
        </div>
        <div className="flex gap-2">
          <LinkButton size="small" variant="secondary" to={picture.page}>
            Open its page
          </LinkButton>
          <Button size="small" onClick={() => element.current?.close()}>
            Close
          </Button>
        </div>
      </div>
    </dialog>
  );
}
