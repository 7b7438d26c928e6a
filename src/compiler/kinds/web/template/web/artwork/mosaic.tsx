// A mosaic of plain shapes, for words that no motif stands for.
import { paint } from './paint.ts';

const columns = 5;
const rows = 3;
const size = 84;
const grounds = [paint.sky, paint.haze, paint.light, paint.back];
const shapes = [paint.front, paint.middle, paint.spark, paint.warm, paint.deep];

/** `random` gives numbers from 0 to 1, always the same ones for the same picture. */
export function Mosaic({ random }: { random: () => number }) {
  const tiles = Array.from({ length: columns * rows }, (_, index) => ({
    x: (index % columns) * size - 10,
    y: Math.floor(index / columns) * size - 1,
    ground: grounds[Math.floor(random() * grounds.length)],
    fill: shapes[Math.floor(random() * shapes.length)],
    shape: Math.floor(random() * 5),
    turn: Math.floor(random() * 4) * 90,
  }));
  return (
    <g>
      {tiles.map((tile) => (
        <g
          key={`${tile.x} ${tile.y}`}
          transform={`translate(${tile.x} ${tile.y}) rotate(${tile.turn} ${size / 2} ${size / 2})`}
        >
          <rect width={size + 0.5} height={size + 0.5} fill={tile.ground} />
          <Shape index={tile.shape} fill={tile.fill} />
        </g>
      ))}
    </g>
  );
}

function Shape({ index, fill }: { index: number; fill: string | undefined }) {
  const half = size / 2;
  switch (index) {
    case 0:
      return <path d={`M0 0h${size}A${size} ${size} 0 0 1 0 ${size}Z`} fill={fill} />;
    case 1:
      return <path d={`M0 0a${half} ${half} 0 0 0 ${size} 0Z`} fill={fill} />;
    case 2:
      return <circle cx={half} cy={half} r={half * 0.62} fill={fill} />;
    case 3:
      return <path d={`M0 0h${half}a${half} ${half} 0 0 1 0 ${size}h-${half}Z`} fill={fill} />;
    default:
      return null;
  }
}
