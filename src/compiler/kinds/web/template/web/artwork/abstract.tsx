// A composition of plain shapes, for words that no motif stands for.
import { paint } from './paint.ts';

const fills = [paint.front, paint.middle, paint.spark, paint.warm, paint.back, paint.deep];

export function Abstract({ random }: { random: () => number }) {
  const start = Math.floor(random() * fills.length);
  const fill = (index: number) => fills[(start + index) % fills.length];
  const tilt = Math.round(random() * 70 - 35);
  switch (Math.floor(random() * 3)) {
    case 0:
      return (
        <g transform={`rotate(${tilt} 200 125)`}>
          <circle cx={160} cy={130} r={72} fill={fill(0)} opacity={0.92} />
          <circle cx={240} cy={130} r={72} fill={fill(1)} opacity={0.8} />
          <path d="M200 70.1a72 72 0 0 1 0 119.8 72 72 0 0 1 0-119.8Z" fill={paint.light} opacity={0.85} />
          <circle cx={300} cy={60} r={16} fill={fill(2)} />
        </g>
      );
    case 1:
      return (
        <g transform={`rotate(${tilt} 200 125)`}>
          <path d="M120 196a80 80 0 0 1 160 0Z" fill={fill(0)} />
          <path d="M120 112a80 80 0 0 0 160 0Z" fill={fill(1)} />
          <rect x={176} y={30} width={48} height={66} rx={24} fill={fill(2)} />
          <circle cx={200} cy={154} r={22} fill={paint.light} />
        </g>
      );
    default:
      return (
        <g transform={`rotate(${tilt / 2} 200 125)`}>
          <rect x={106} y={54} width={92} height={92} rx={18} fill={fill(0)} />
          <circle cx={252} cy={100} r={46} fill={fill(1)} />
          <path d="M106 206v-46h46a46 46 0 0 1 46 46Z" fill={fill(2)} />
          <path d="m252 154 50 54H202Z" fill={paint.light} />
        </g>
      );
  }
}
