// A YouTube video, which is only loaded when somebody asks for it.
import { useState } from 'react';
import { Artwork } from '../../web/ui/artwork.tsx';
import { buttonLook } from '../../web/ui/button.tsx';
import { Icon } from './icon.tsx';

/** Its own origin is YouTube's, never ours: the frame reaches nothing of this product. */
const allowed = 'allow-scripts allow-same-origin allow-presentation allow-popups';

export function YoutubeVideo({ id, title }: { id: string; title: string }) {
  const [isLoaded, setIsLoaded] = useState(false);
  if (isLoaded)
    return (
      <iframe
        src={`https://www.youtube-nocookie.com/embed/${id}?autoplay=1`}
        title={`YouTube video: ${title}`}
        sandbox={allowed}
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
        referrerPolicy="strict-origin-when-cross-origin"
        allowFullScreen
        className="aspect-video w-full rounded-card border border-line bg-black"
      />
    );
  return (
    <div className="grid gap-2">
      <div className="relative aspect-video overflow-hidden rounded-card border border-line">
        <Artwork subject={title} />
        <button
          type="button"
          onClick={() => setIsLoaded(true)}
          className={buttonLook({ size: 'large', className: 'absolute inset-0 m-auto h-fit w-fit' })}
        >
          <Icon name="play" />
          Play video
        </button>
      </div>
      <p className="text-sm text-muted">
        The video is loaded from YouTube when you press play, not before.{' '}
        <a href={`https://www.youtube.com/watch?v=${id}`} target="_blank" rel="noreferrer">
          Watch on YouTube
        </a>
      </p>
    </div>
  );
}
