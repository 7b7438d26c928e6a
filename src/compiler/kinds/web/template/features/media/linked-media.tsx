// What a link leads to, in place: a sound or a video is played, anything else is linked.
import { MediaPlayer } from './media-player.tsx';
import { kindOfLink, youtubeId } from './media-link.ts';
import { YoutubeVideo } from './youtube-video.tsx';

interface LinkedMediaProps {
  label: string;
  medium: 'audio' | 'video';
  link: string;
}

export function LinkedMedia({ label, medium, link }: LinkedMediaProps) {
  return (
    <section aria-label={label} className="grid gap-3">
      <h2 className="text-xl font-semibold">{label}</h2>
      <PlayedLink title={label} medium={medium} link={link} />
    </section>
  );
}

interface PlayedLinkProps {
  title: string;
  medium: 'audio' | 'video';
  link: string;
  onStart?: () => void;
}

export function PlayedLink({ title, medium, link, onStart }: PlayedLinkProps) {
  const video = youtubeId(link);
  if (video) return <YoutubeVideo id={video} title={title} />;
  return (
    <>
      {kindOfLink(link) === 'file' && <MediaPlayer key={link} {...{ medium, title, onStart }} source={link} />}
      <p className="text-sm">
        <a href={link} target="_blank" rel="noreferrer" className="wrap-anywhere">
          {link}
        </a>
      </p>
    </>
  );
}
