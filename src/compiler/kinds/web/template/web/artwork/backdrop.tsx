// What is behind a motif: sky, a light in it, and one of several grounds.
import { useId } from 'react';
import { paint } from './paint.ts';

/** `random` gives numbers from 0 to 1, always the same ones for the same picture. */
export function Backdrop({ random }: { random: () => number }) {
  const id = useId();
  const turn = Math.round(random() * 90);
  const [top, bottom] = pick(random, [
    [paint.sky, paint.haze],
    [paint.light, paint.sky],
    [paint.haze, paint.back],
    [paint.sky, paint.light],
  ] as const);
  const lightX = 60 + random() * 280;
  const lightY = 34 + random() * 60;
  const lightSize = 34 + random() * 50;
  const lightColour = pick(random, [paint.warm, paint.spark, paint.light]);
  const ground = pick(random, [hills, waves, rings, dots, steps]);

  return (
    <>
      <defs>
        <linearGradient id={id} gradientTransform={`rotate(${turn})`}>
          <stop offset="0%" stopColor={top} />
          <stop offset="100%" stopColor={bottom} />
        </linearGradient>
      </defs>
      <rect width={400} height={250} fill={`url(#${id})`} />
      <circle cx={lightX} cy={lightY} r={lightSize * 1.5} fill={lightColour} opacity={0.22} />
      <circle cx={lightX} cy={lightY} r={lightSize} fill={lightColour} opacity={0.55} />
      {ground(random())}
    </>
  );
}

// Each ground moves with `shift`, from 0 to 1, so that two pictures differ.

function hills(shift: number) {
  const move = shift * 120;
  return (
    <g transform={`translate(${-move} 0)`}>
      <path d="M0 190c70-60 150-50 210-14s130 34 190-6 90-20 120-6v90H0Z" fill={paint.back} opacity={0.5} />
      <path d="M0 216c80-34 160-26 230-4s180 12 290-14v60H0Z" fill={paint.back} opacity={0.75} />
    </g>
  );
}

function waves(shift: number) {
  return (
    <g transform={`translate(${-shift * 100} 0)`} fill="none" stroke={paint.light} strokeWidth={5} opacity={0.5}>
      {[150, 176, 202, 228].map((y) => (
        <path
          key={y}
          d={`M0 ${y}c25-18 50-18 75 0s50 18 75 0 50-18 75 0 50 18 75 0 50-18 75 0 50 18 75 0 50-18 75 0`}
        />
      ))}
    </g>
  );
}

function rings(shift: number) {
  const x = 80 + shift * 240;
  return (
    <g fill="none" stroke={paint.light} strokeWidth={8} opacity={0.35}>
      {[60, 100, 140, 180, 220].map((radius) => (
        <circle key={radius} cx={x} cy={250} r={radius} />
      ))}
    </g>
  );
}

function dots(shift: number) {
  const places = Array.from({ length: 60 }, (_, index) => ({
    x: (index % 12) * 36 + (shift * 30 - 12),
    y: Math.floor(index / 12) * 52 + 18,
  }));
  return (
    <g fill={paint.light} opacity={0.55}>
      {places.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={4} />
      ))}
    </g>
  );
}

function steps(shift: number) {
  return (
    <g opacity={0.4}>
      {[0, 1, 2, 3, 4, 5].map((index) => (
        <rect
          key={index}
          x={index * 70 - 10}
          y={130 + ((index * 37 + shift * 80) % 80)}
          width={60}
          height={140}
          rx={10}
          fill={index % 2 ? paint.back : paint.light}
        />
      ))}
    </g>
  );
}

function pick<Item>(random: () => number, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}
