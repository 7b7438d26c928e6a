// The six pieces, drawn.
import { colourOf } from './position.ts';

const shapes: Readonly<Record<string, string>> = {
  p: 'M22.5 8a6 6 0 0 1 3.8 10.6l3.2 11.4h2.5v6h-19v-6h2.5l3.2-11.4A6 6 0 0 1 22.5 8z',
  r: 'M12 9h5v4h3V9h5v4h3V9h5v9h-3l1.5 12H34v6H11v-6h2.5L15 18h-3z',
  n: 'M21 6l3 4c8 3 11 12 10 20v6H12v-5c1-6 6-8 8-13l-4 1-4 4-4-3c1-6 5-10 10-12z',
  b: 'M22.5 4a3 3 0 0 1 1.6 5.5c6 5 7 11 3.9 16.5l2 4h2v6H13v-6h2l2-4c-3.1-5.5-2.1-11.5 3.9-16.5A3 3 0 0 1 22.5 4z',
  q: 'M8 11l7 8 2-12 5.5 11L28 7l2 12 7-8-4 19h1v6H11v-6h1z',
  k: 'M21 3h3v3h3v3h-3v4c8-2 15 3 12 10l-3 7h1v6H11v-6h1l-3-7c-3-7 4-12 12-10V9h-3V6h3z',
};

export function Piece({ piece }: { piece: string }) {
  const isWhite = colourOf(piece) === 'white';
  return (
    <svg aria-hidden viewBox="0 0 45 45" className="size-[86%]">
      <path
        d={shapes[piece.toLowerCase()] ?? ''}
        transform="translate(0 3)"
        fill={isWhite ? '#fffdf7' : '#20222b'}
        stroke={isWhite ? '#2a2320' : '#f4f1ea'}
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
    </svg>
  );
}
