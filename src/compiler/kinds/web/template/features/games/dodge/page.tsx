import { useState } from 'react';
import { DirectionPad } from '../frame/direction-pad.tsx';
import { SoloPage, type RoundProps } from '../frame/solo-page.tsx';
import { useTicks } from '../frame/use-ticks.ts';
import { dodge as game } from './game.ts';
import { advance, firstRun, lanes, milliseconds, pointsOf, rows, steer } from './rules.ts';

const only = ['left', 'right'] as const;

export function DodgePage() {
  return <SoloPage game={game} Round={Round} />;
}

function Round({ level, random, theme, isRunning, onPoints, onEnd }: RoundProps) {
  const [run, setRun] = useState(firstRun);

  function go(next: typeof run) {
    setRun(next);
    onPoints(pointsOf(next));
    if (next.isOver) onEnd({ outcome: 'finished', points: pointsOf(next) });
  }

  useTicks(isRunning, milliseconds[level], () => go(advance(run, random)));

  return (
    <DirectionPad
      only={only}
      onDirection={(direction) => {
        if (isRunning) go(steer(run, direction === 'left' ? -1 : 1));
      }}
    >
      <svg
        role="img"
        aria-label={`Track with ${lanes} lanes, ${run.coins} coins collected`}
        viewBox={`0 0 ${lanes} ${rows * 0.62}`}
        className="max-h-[26rem] w-full rounded-lg"
      >
        <rect width={lanes} height={rows} fill={theme.light} />
        {[1, 2].map((line) => (
          <line
            key={line}
            x1={line}
            x2={line}
            y1={0}
            y2={rows}
            stroke={theme.dark}
            strokeWidth={0.03}
            strokeDasharray="0.2 0.2"
          />
        ))}
        {run.things.map((thing) =>
          thing.is === 'coin' ? (
            <circle
              key={`${thing.lane} ${thing.row}`}
              cx={thing.lane + 0.5}
              cy={thing.row * 0.62 + 0.31}
              r={0.2}
              fill="#d4a017"
              stroke={theme.ink}
              strokeWidth={0.03}
            />
          ) : (
            <rect
              key={`${thing.lane} ${thing.row}`}
              x={thing.lane + 0.15}
              y={thing.row * 0.62 + 0.06}
              width={0.7}
              height={0.5}
              rx={0.06}
              fill={theme.mark}
            />
          ),
        )}
        <path d={`M${run.lane + 0.5} ${(rows - 1) * 0.62 + 0.02}l0.28 0.55h-0.56z`} fill={theme.ink} />
      </svg>
    </DirectionPad>
  );
}
