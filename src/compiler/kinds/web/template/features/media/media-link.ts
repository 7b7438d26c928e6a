// What a link leads to, told by its address.
export type LinkKind = 'youtube' | 'file' | 'page';

/** The id of a YouTube video in any of the forms that people copy; null for everything else. */
export function youtubeId(link: string): string | null {
  const url = URL.canParse(link) ? new URL(link) : null;
  const host = url?.hostname.replace(/^(www|m|music)\./, '');
  if (!url || (host !== 'youtube.com' && host !== 'youtu.be' && host !== 'youtube-nocookie.com')) return null;
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean);
  const id = host === 'youtu.be' ? first : first === 'watch' ? (url.searchParams.get('v') ?? '') : second;
  return /^[\w-]{11}$/.test(id) ? id : null;
}

/** Files that browsers play come over https and carry an ending; other pages are only linked. */
export function kindOfLink(link: string): LinkKind {
  if (youtubeId(link)) return 'youtube';
  const url = URL.canParse(link) ? new URL(link) : null;
  if (url?.protocol !== 'https:') return 'page';
  return /\.(mp3|m4a|aac|wav|ogg|oga|opus|flac|mp4|m4v|webm|ogv)$/i.test(url.pathname) ? 'file' : 'page';
}
