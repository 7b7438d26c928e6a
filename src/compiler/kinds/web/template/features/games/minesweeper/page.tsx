import { useState } from 'react';
import { Button } from '../../../web/ui/button.tsx';
import type { BoardTheme } from '../frame/board-theme.ts';
import { GridBoard, type Cell } from '../frame/grid-board.tsx';
import { SoloPage, type RoundProps } from '../frame/solo-page.tsx';
import { minesweeper as game } from './game.ts';
import { firstField, markCell, minesAround, openCell, type Field } from './rules.ts';

export function MinesweeperPage() {
  return <SoloPage game={game} Round={Round} />;
}

function Round({ level, random, theme, isRunning, onPoints, onEnd }: RoundProps) {
  const [field, setField] = useState(() => firstField(level));
  const [isMarking, setMarking] = useState(false);

  function mark(cell: number) {
    if (isRunning) setField(markCell(field, cell));
  }

  function press(cell: number) {
    if (!isRunning) return;
    if (isMarking) return mark(cell);
    const next = openCell(field, cell, random);
    const points = next.open.size * 5 + (next.state === 'won' ? 200 : 0);
    setField(next);
    onPoints(points);
    if (next.state !== 'open') onEnd({ outcome: next.state, points });
  }

  return (
    <>
      <GridBoard
        label="Minefield"
        columns={field.columns}
        className="gap-px"
        onPress={press}
        onMark={mark}
        cells={cellsOf(field, theme)}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="secondary" aria-pressed={isMarking} onClick={() => setMarking(!isMarking)}>
          {isMarking ? 'Open cells' : 'Mark mines'}
        </Button>
        <p className="text-muted">
          {field.mineCount - field.marked.size} of {field.mineCount} mines are not marked.
        </p>
      </div>
    </>
  );
}

function cellsOf(field: Field, theme: BoardTheme): Cell[] {
  return Array.from({ length: field.columns * field.rows }, (_, cell) => {
    const { label, sign } = shown(field, cell);
    return {
      key: cell,
      label: `row ${Math.floor(cell / field.columns) + 1}, column ${(cell % field.columns) + 1}, ${label}`,
      className: 'font-bold',
      style: { backgroundColor: field.open.has(cell) ? theme.light : theme.dark, color: theme.ink },
      content: <span aria-hidden>{sign}</span>,
    };
  });
}

function shown(field: Field, cell: number): { label: string; sign: string } {
  const isMine = field.mines?.has(cell) ?? false;
  if (field.state === 'lost' && isMine) return { label: 'a mine', sign: '✹' };
  if (field.marked.has(cell)) return { label: 'marked', sign: '⚑' };
  if (!field.open.has(cell)) return { label: 'closed', sign: '' };
  const around = minesAround(field, cell);
  return around === 0
    ? { label: 'no mine around', sign: '' }
    : { label: `${around} mines around`, sign: String(around) };
}
