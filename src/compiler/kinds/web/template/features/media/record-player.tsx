// The player on the page of a record.
import { Card, CardBody } from '../../web/ui/card.tsx';
import { countPlay } from './count-play.ts';
import { PlayedLink } from './linked-media.tsx';
import { MediaPlayer } from './media-player.tsx';
import { sourceOf, type Track } from './track.ts';

export function RecordPlayer({ track }: { track: Track }) {
  const { link, medium, title } = track;
  const heading = medium === 'audio' ? 'Listen' : 'Watch';
  const onStart = () => void countPlay(track);
  return (
    <section aria-label={heading} id="player" className="mb-8 max-w-3xl">
      <Card>
        <CardBody className="grid gap-4">
          <h2 className="text-xl font-semibold">{heading}</h2>
          {link === null ? (
            <>
              <MediaPlayer key={track.key} {...{ medium, title, onStart }} source={sourceOf(track)} />
              <p className="text-sm text-muted">
                {medium === 'audio'
                  ? 'An example melody that this product makes itself, until a recording is linked.'
                  : 'An example film without sound that comes with this product, until a video is linked.'}
              </p>
            </>
          ) : (
            <PlayedLink {...{ medium, title, link, onStart }} />
          )}
        </CardBody>
      </Card>
    </section>
  );
}
