import { Backdrop } from '../artwork/backdrop.tsx';
import { motifOf, type Motif } from '../artwork/motif-of.ts';
import { motifs } from '../artwork/motifs.ts';
import { Mosaic } from '../artwork/mosaic.tsx';
import { arrangement } from '../artwork/paint.ts';
import { randomFrom } from '../artwork/random.ts';

interface ArtworkProps {
  /** A few words such as "sourdough bread", or the address of a picture that was uploaded. */
  subject: string;
  /** Read out by screen readers; without it the picture is decoration. */
  label?: string;
  /** The shape of the place that it fills; the middle of the picture is always visible. */
  ratio?: 'wide' | 'square';
}

/** These reach from edge to edge. */
const landscapes: ReadonlySet<Motif> = new Set([
  'house',
  'city',
  'mountains',
  'beach',
  'car',
  'bicycle',
  'ball',
  'person',
]);

const uploadedAt = '/api/uploaded-pictures/';

export function isUploaded(subject: string): boolean {
  return subject.startsWith(uploadedAt);
}

/** A picture that was uploaded, or one drawn from a few words in the theme's colours; the same words always give the same picture. */
export function Artwork(props: ArtworkProps) {
  if (!isUploaded(props.subject)) return <Drawing {...props} />;
  return <img src={props.subject} alt={props.label ?? ''} loading="lazy" className="block size-full object-cover" />;
}

function Drawing({ subject, label, ratio = 'wide' }: ArtworkProps) {
  const random = randomFrom(subject);
  const motif = motifOf(subject);
  const draw = motif && motifs[motif];
  const size = (motif && landscapes.has(motif) ? 1 : 0.82) + random() * 0.16;
  const mirrored = random() > 0.5 ? -1 : 1;

  return (
    <svg
      viewBox={ratio === 'wide' ? '0 0 400 250' : '75 0 250 250'}
      preserveAspectRatio="xMidYMid slice"
      className="block size-full"
      style={arrangement(random())}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {draw ? (
        <>
          <Backdrop random={random} />
          <g transform={`translate(200 250) scale(${mirrored * size} ${size}) translate(-200 -250)`}>{draw()}</g>
        </>
      ) : (
        <Mosaic random={random} />
      )}
    </svg>
  );
}
