// A board of cells that can be pressed; arrow keys go from cell to cell, and Tab leaves the board.
import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';

export interface Cell {
  key: string | number;
  /** Read out: what lies there. */
  label: string;
  content?: ReactNode;
  className?: string;
  style?: CSSProperties;
  isPressed?: boolean;
}

interface GridBoardProps {
  label: string;
  columns: number;
  cells: readonly Cell[];
  onPress: (index: number) => void;
  /** Right click, or the key F. */
  onMark?: (index: number) => void;
  className?: string;
}

export function GridBoard({ label, columns, cells, onPress, onMark, className = '' }: GridBoardProps) {
  const [active, setActive] = useState(0);
  const board = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const row = Math.floor(active / columns) * columns;
    const targets: Record<string, number> = {
      ArrowLeft: Math.max(row, active - 1),
      ArrowRight: Math.min(row + columns - 1, active + 1),
      ArrowUp: active - columns,
      ArrowDown: active + columns,
    };
    if (onMark && event.key.toLowerCase() === 'f') onMark(active);
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    if (target < 0 || target >= cells.length) return;
    setActive(target);
    board.current?.querySelectorAll('button')[target]?.focus();
  }

  return (
    <div
      ref={board}
      role="group"
      aria-label={label}
      onKeyDown={move}
      className={`grid w-full touch-manipulation overflow-hidden rounded-lg border border-line-strong select-none ${className}`}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {cells.map((cell, index) => (
        <button
          key={cell.key}
          type="button"
          aria-label={cell.label}
          aria-pressed={cell.isPressed}
          tabIndex={index === active ? 0 : -1}
          onFocus={() => setActive(index)}
          onClick={() => onPress(index)}
          onContextMenu={(event) => {
            if (!onMark) return;
            event.preventDefault();
            onMark(index);
          }}
          className={`grid aspect-square min-w-0 place-items-center focus-visible:z-10 focus-visible:outline-offset-[-3px] ${cell.className ?? ''}`}
          style={cell.style}
        >
          {cell.content}
        </button>
      ))}
    </div>
  );
}
