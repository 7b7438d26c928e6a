import { useState } from 'react';
import { useStatus } from '../../../web/ui/status-message.tsx';
import { DirectionPad, type Direction } from '../frame/direction-pad.tsx';
import { SoloPage, type RoundProps } from '../frame/solo-page.tsx';
import { twentyFortyEight as game } from './game.ts';
import { firstTiles, goals, isStuck, size, slide, withNewTile } from './rules.ts';

export function TwentyFortyEightPage() {
  return <SoloPage game={game} Round={Round} />;
}

function Round({ level, random, theme, isRunning, onPoints, onEnd }: RoundProps) {
  const [tiles, setTiles] = useState(() => firstTiles(random));
  const [points, setPoints] = useState(0);
  const [hasGoal, setGoal] = useState(false);
  const showStatus = useStatus();

  function move(direction: Direction) {
    if (!isRunning) return;
    const slid = slide(tiles, direction);
    if (slid.tiles === tiles) return;
    const next = withNewTile(slid.tiles, random);
    const total = points + slid.points;
    setTiles(next);
    setPoints(total);
    onPoints(total);
    const isReached = hasGoal || next.includes(goals[level]);
    if (isReached && !hasGoal) showStatus(`You have reached ${goals[level]}. Go on for more points.`);
    setGoal(isReached);
    if (isStuck(next)) onEnd({ outcome: isReached ? 'won' : 'lost', points: total });
  }

  return (
    <>
      <p className="text-muted">Goal: a tile of {goals[level]}.</p>
      <DirectionPad onDirection={move}>
        <ol
          aria-label="Tiles"
          className="grid grid-cols-4 gap-2 rounded-lg p-2"
          style={{ backgroundColor: theme.dark }}
        >
          {tiles.map((value, cell) => (
            <li
              key={cell}
              className="grid aspect-square place-items-center rounded-md text-2xl font-bold sm:text-3xl"
              style={{
                backgroundColor: theme.light,
                opacity: value === 0 ? 0.45 : 1,
                color: theme.ink,
                boxShadow: value >= 8 ? `inset 0 0 0 ${Math.min(8, Math.log2(value))}px ${theme.mark}` : undefined,
              }}
            >
              <span className="sr-only">{`row ${Math.floor(cell / size) + 1}, column ${(cell % size) + 1}: `}</span>
              {value === 0 ? <span className="sr-only">empty</span> : value}
            </li>
          ))}
        </ol>
      </DirectionPad>
    </>
  );
}
