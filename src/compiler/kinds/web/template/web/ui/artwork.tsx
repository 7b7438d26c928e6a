import { Backdrop } from '../artwork/backdrop.tsx';
import { motifOf, type Motif } from '../artwork/motif-of.ts';
import { motifs } from '../artwork/motifs.ts';
import { Mosaic } from '../artwork/mosaic.tsx';
import { arrangement } from '../artwork/paint.ts';
import { randomFrom } from '../artwork/random.ts';

interface ArtworkProps {
  /** A few words such as "sourdough bread". */
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

/** A picture drawn from a few words in the theme's colours; the same words always give the same picture. */
export function Artwork({ subject, label, ratio = 'wide' }: ArtworkProps) {
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
