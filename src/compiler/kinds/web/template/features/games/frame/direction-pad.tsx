// Directions by buttons, arrow keys and swipes.
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { Button } from '../../../web/ui/button.tsx';

export type Direction = 'up' | 'down' | 'left' | 'right';

const keys: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const buttons: readonly { direction: Direction; label: string; sign: string; place: string }[] = [
  { direction: 'up', label: 'Up', sign: '▲', place: 'col-start-2' },
  { direction: 'left', label: 'Left', sign: '◀', place: 'col-start-1 row-start-2' },
  { direction: 'down', label: 'Down', sign: '▼', place: 'col-start-2 row-start-2' },
  { direction: 'right', label: 'Right', sign: '▶', place: 'col-start-3 row-start-2' },
];
const leastSwipe = 24;

interface DirectionPadProps {
  onDirection: (direction: Direction) => void;
  /** What "up" does when it is no direction, e.g. "Turn". */
  labels?: Partial<Record<Direction, string>>;
  only?: readonly Direction[];
  /** The board, on which swipes count. */
  children: ReactNode;
}

export function DirectionPad({
  onDirection,
  labels = {},
  only = ['up', 'down', 'left', 'right'],
  children,
}: DirectionPadProps) {
  const start = useRef<{ x: number; y: number }>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const direction = keys[event.key];
    if (!direction || !only.includes(direction) || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    onDirection(direction);
  });

  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <div
        className="touch-none"
        onPointerDown={(event) => {
          start.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerUp={(event) => {
          if (!start.current) return;
          const x = event.clientX - start.current.x;
          const y = event.clientY - start.current.y;
          start.current = null;
          if (Math.max(Math.abs(x), Math.abs(y)) < leastSwipe) return;
          const direction = Math.abs(x) > Math.abs(y) ? (x > 0 ? 'right' : 'left') : y > 0 ? 'down' : 'up';
          if (only.includes(direction)) onDirection(direction);
        }}
      >
        {children}
      </div>
      <div role="group" aria-label="Directions" className="mx-auto grid w-fit grid-cols-3 gap-2">
        {buttons
          .filter(({ direction }) => only.includes(direction))
          .map(({ direction, label, sign, place }) => (
            <Button
              key={direction}
              variant="secondary"
              className={place}
              aria-label={labels[direction] ?? label}
              onClick={() => onDirection(direction)}
            >
              <span aria-hidden>{sign}</span>
            </Button>
          ))}
      </div>
    </>
  );
}
