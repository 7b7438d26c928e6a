import { useState } from 'react';
import { Artwork } from '../../../web/ui/artwork.tsx';
import { GridBoard } from '../frame/grid-board.tsx';
import { SoloPage, type RoundProps } from '../frame/solo-page.tsx';
import { memory as game } from './game.ts';
import { deal, isComplete, pointsOf, turn } from './rules.ts';

export function MemoryPage() {
  return <SoloPage game={game} Round={Round} />;
}

function Round({ level, random, theme, isRunning, onPoints, onEnd }: RoundProps) {
  const [memory, setMemory] = useState(() => deal(level, random));

  function press(card: number) {
    if (!isRunning) return;
    const next = turn(memory, card);
    setMemory(next);
    onPoints(pointsOf(next));
    if (isComplete(next) && next !== memory) onEnd({ outcome: 'won', points: pointsOf(next) });
  }

  return (
    <>
      <GridBoard
        label="Memory board"
        columns={level === 'easy' ? 4 : level === 'medium' ? 4 : 6}
        className="gap-1"
        onPress={press}
        cells={memory.cards.map((motif, index) => {
          const isOpen = memory.found.includes(index) || memory.open.includes(index);
          return {
            key: index,
            label: `Card ${index + 1}, ${isOpen ? motif : 'face down'}`,
            style: { backgroundColor: isOpen ? theme.light : theme.dark },
            content: isOpen ? (
              <Artwork subject={motif} ratio="square" />
            ) : (
              <span aria-hidden className="text-2xl font-bold" style={{ color: theme.ink }}>
                ?
              </span>
            ),
          };
        })}
      />
      <p className="text-muted">
        {memory.found.length / 2} of {memory.cards.length / 2} pairs found in {memory.tries} tries.
      </p>
    </>
  );
}
