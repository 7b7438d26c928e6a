// On a record in a list: play it now, or after what is playing.
import { Button, LinkButton } from '../../web/ui/button.tsx';
import { useStatus } from '../../web/ui/status-message.tsx';
import { Icon } from './icon.tsx';
import { kindOfLink } from './media-link.ts';
import { playNext, playNow } from './queue.ts';
import type { Track } from './track.ts';

export function PlayButtons({ track }: { track: Track }) {
  const showStatus = useStatus();
  // A page elsewhere cannot be queued.
  if (track.medium === 'video' || (track.link !== null && kindOfLink(track.link) !== 'file'))
    return (
      <LinkButton to={`${track.page}#player`} size="small" variant="secondary">
        <Icon name="play" />
        {track.medium === 'video' ? 'Watch' : 'Listen'}
        <span className="sr-only">{` ${track.title}`}</span>
      </LinkButton>
    );
  return (
    <>
      <Button size="small" variant="secondary" aria-label={`Play ${track.title}`} onClick={() => playNow(track)}>
        <Icon name="play" />
        Play
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-label={`Play next: ${track.title}`}
        onClick={() => {
          playNext(track);
          showStatus(`“${track.title}” plays next`);
        }}
      >
        <Icon name="queue" />
        Play next
      </Button>
    </>
  );
}
