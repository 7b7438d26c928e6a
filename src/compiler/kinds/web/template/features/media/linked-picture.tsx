// The picture that somebody has linked; where there is none, or it does not load, one is drawn.
import { useState } from 'react';
import { Artwork } from '../../web/ui/artwork.tsx';

interface LinkedPictureProps {
  link: string | null;
  subject: string;
  ratio?: 'wide' | 'square';
}

export function LinkedPicture({ link, subject, ratio }: LinkedPictureProps) {
  const [failed, setFailed] = useState<string>();
  const isShown = link !== null && /^(https:\/\/|\/api\/)/.test(link) && failed !== link;
  if (!isShown) return <Artwork subject={subject} ratio={ratio} />;
  return (
    <img
      src={link}
      alt={subject}
      loading="lazy"
      referrerPolicy="no-referrer"
      onError={() => setFailed(link)}
      className="size-full object-cover"
    />
  );
}
