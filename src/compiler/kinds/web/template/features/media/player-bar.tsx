// The bar at the bottom of the window that plays the queue, also while people go from page to page.
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Link } from 'react-router';
import { Button } from '../../web/ui/button.tsx';
import { countPlay } from './count-play.ts';
import { IconButton, MediaPlayer } from './media-player.tsx';
import { clearQueue, go, takeOut, useQueue } from './queue.ts';
import { sourceOf } from './track.ts';

export function PlayerBar() {
  const { tracks, at } = useQueue();
  const [isOpen, setIsOpen] = useState(false);
  const track = tracks[at];
  if (!track) return null;
  const upcoming = tracks.slice(at + 1);
  return createPortal(
    <>
      <div aria-hidden className="h-44 sm:h-28" />
      <section
        aria-label="Now playing"
        className="paper:hidden fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface shadow-raised"
      >
        <div className="mx-auto grid max-w-6xl gap-2 px-4 py-3 sm:px-6">
          {isOpen && (
            <div className="grid max-h-60 gap-2 overflow-y-auto border-b border-line pb-3">
              <h2 className="font-semibold">Up next</h2>
              {upcoming.length === 0 && (
                <p className="text-sm text-muted">Nothing yet: choose “Play next” in a list.</p>
              )}
              <ol aria-label="Up next" className="grid gap-1">
                {upcoming.map((each, index) => (
                  <li key={each.key} className="flex items-center justify-between gap-3">
                    <Button size="small" variant="quiet" onClick={() => go(at + 1 + index)}>
                      <span className="sr-only">Play </span>
                      {each.title}
                    </Button>
                    <IconButton
                      icon="close"
                      label={`Take ${each.title} out of the queue`}
                      onClick={() => takeOut(each.key)}
                    />
                  </li>
                ))}
              </ol>
            </div>
          )}
          <div className="flex items-center justify-between gap-3">
            <p className="min-w-0 truncate font-semibold">
              <Link to={track.page}>{track.title}</Link>
            </p>
            <div className="flex shrink-0 items-center gap-1">
              <Button size="small" variant="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
                {`Queue (${upcoming.length})`}
              </Button>
              <IconButton icon="close" label="Close the player" onClick={clearQueue} />
            </div>
          </div>
          <MediaPlayer
            key={track.key}
            compact
            autoPlay
            medium="audio"
            source={sourceOf(track)}
            title={track.title}
            onStart={() => void countPlay(track)}
            onEnd={() => go(at + 1)}
            before={<IconButton icon="previous" label="Previous" disabled={at === 0} onClick={() => go(at - 1)} />}
            after={<IconButton icon="next" label="Next" disabled={upcoming.length === 0} onClick={() => go(at + 1)} />}
          />
        </div>
      </section>
    </>,
    document.body,
  );
}
