// Something that can be played.
export interface Track {
  /** Which record it is, e.g. "songs/12": its path below the API, and what its example is made from. */
  key: string;
  title: string;
  medium: 'audio' | 'video';
  /** The record's page. */
  page: string;
  /** Where the recording lies elsewhere, if somebody has said so. */
  link: string | null;
  /** Is each playing counted? */
  isCounted: boolean;
}

/** The linked recording, or an example from this product's own server. */
export function sourceOf({ key, medium, link }: Track): string {
  return link ?? `/api/media/${medium === 'audio' ? 'melody' : 'clip'}/${key.replaceAll('/', '-')}`;
}
