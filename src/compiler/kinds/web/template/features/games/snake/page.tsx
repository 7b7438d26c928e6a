import { useRef, useState } from 'react';
import { DirectionPad, type Direction } from '../frame/direction-pad.tsx';
import { SoloPage, type RoundProps } from '../frame/solo-page.tsx';
import { useTicks } from '../frame/use-ticks.ts';
import { snake as game } from './game.ts';
import { firstSnake, mayTurn, milliseconds, pointsPerFood, size, step } from './rules.ts';

export function SnakePage() {
  return <SoloPage game={game} Round={Round} />;
}

function Round({ level, random, theme, isRunning, onPoints, onEnd }: RoundProps) {
  const [snake, setSnake] = useState(() => firstSnake(random));
  const [direction, setDirection] = useState<Direction>('right');
  /** The direction of the last step, which a turn is measured against. */
  const last = useRef<Direction>('right');

  useTicks(isRunning, milliseconds[level], () => {
    last.current = direction;
    const next = step(snake, direction, random);
    const points = (next.body.length - 3) * pointsPerFood[level];
    setSnake(next);
    onPoints(points);
    if (next.isOver) onEnd({ outcome: 'finished', points });
  });

  return (
    <DirectionPad
      onDirection={(to) => {
        if (isRunning && mayTurn(last.current, to)) setDirection(to);
      }}
    >
      <svg
        role="img"
        aria-label={`Snake of length ${snake.body.length}`}
        viewBox={`0 0 ${size} ${size}`}
        className="w-full rounded-lg"
      >
        <rect width={size} height={size} fill={theme.light} />
        <circle cx={(snake.food % size) + 0.5} cy={Math.floor(snake.food / size) + 0.5} r={0.38} fill={theme.mark} />
        {snake.body.map((cell, index) => (
          <rect
            key={cell}
            x={(cell % size) + 0.05}
            y={Math.floor(cell / size) + 0.05}
            width={0.9}
            height={0.9}
            rx={index === 0 ? 0.4 : 0.2}
            fill={index === 0 ? theme.ink : theme.dark}
          />
        ))}
      </svg>
    </DirectionPad>
  );
}
